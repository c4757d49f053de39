package org.oas.cim.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

@ExtendWith(HubExtension.class)
class PartnerMergeTest {

    @Test
    void entriesThatNameTheDuplicateAreFoundUnderTheSurvivorAndAreNoNewVersions(Hub hub) {
        // Given
        Api api = hub.api();
        Feed feed = hub.feed();
        Answer survivor = api.post(Kind.PARTNER.path(), Kind.PARTNER.called("Survivor " + Kind.word()));
        Answer duplicate = api.post(Kind.PARTNER.path(), Kind.PARTNER.called("Duplicate " + Kind.word()));
        Answer activity = api.post(Kind.ACTIVITY.path(), Kind.ACTIVITY.with(duplicate.id(), Kind.word()));
        feed.await(activity.id(), 1);

        // When
        JsonNode into = JsonNodeFactory.instance.objectNode().put("into", survivor.id());
        Answer merged = api.post(Kind.PARTNER.path(duplicate.id()) + "/merge", duplicate.header("ETag"), into);

        // Then
        assertThat(merged.id()).isEqualTo(survivor.id());
        Answer leads = api.get(Kind.PARTNER.path(duplicate.id()));
        assertThat(leads.status()).isEqualTo(308);
        assertThat(leads.header("Location")).isEqualTo(Kind.PARTNER.path(survivor.id()));
        for (String partner : new String[] {survivor.id(), duplicate.id()}) {
            eventually(() -> assertThat(feed.page("?recordType=activity&partner=" + partner)
                            .json()
                            .path("data")
                            .findValuesAsText("id"))
                    .contains(activity.id()));
        }
        assertThat(feed.entry(activity.id()).version()).isEqualTo(1);
        assertThat(feed.entry(activity.id()).json().toString())
                .contains(survivor.json().at("/names/en").asText());
    }
}
