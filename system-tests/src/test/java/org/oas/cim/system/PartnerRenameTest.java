package org.oas.cim.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.StreamEvent.entry;
import static org.oas.cim.system.Waiting.eventually;

@ExtendWith(HubExtension.class)
class PartnerRenameTest {

    @Test
    void entriesThatNameThePartnerShowItsNewNameAndAreNoNewVersions(Hub hub) {
        // Given
        Api api = hub.api();
        Feed feed = hub.feed();
        ObjectNode partner = Kind.PARTNER.called("Before " + Kind.word());
        Answer recorded = api.post(Kind.PARTNER.path(), partner);
        Answer activity = api.post(Kind.ACTIVITY.path(), Kind.ACTIVITY.with(recorded.id(), Kind.word()));
        feed.await(activity.id(), 1);
        JsonNode before = feed.entry(activity.id()).json();
        String newName = "After " + Kind.word();
        try (FeedStream stream = api.stream("")) {
            // When
            api.put(Kind.PARTNER.path(recorded.id()), recorded.header("ETag"), Kind.PARTNER.renamed(partner, newName));

            // Then
            String pointer = "/display/partners/" + recorded.id() + "/names/en";
            eventually(() -> assertThat(
                            feed.entry(activity.id()).json().at(pointer).asText())
                    .isEqualTo(newName));
            ObjectNode expected = before.deepCopy();
            ((ObjectNode) expected.at("/display/partners/" + recorded.id() + "/names")).put("en", newName);
            assertThat(feed.entry(activity.id()).json()).isEqualTo(expected);
            Answer next = api.post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));
            stream.awaitExactly(entry(recorded.id(), 2), entry(next.id(), 1));
        }
    }
}
