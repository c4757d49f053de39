package org.oas.cim.system;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.StreamEvent.entry;
import static org.oas.cim.system.Waiting.eventually;

/** What is derived can be deleted at any time: the same feed comes back by itself, and is never away. */
@ExtendWith(HubExtension.class)
class RebuildTest {

    private Hub hub;
    private Feed feed;
    private Feed whole;
    private String withdrawn;

    @BeforeEach
    void aFeedWithChangedAndWithdrawnRecords(Hub shared) {
        hub = shared;
        feed = hub.feed();
        whole = feed.whole();
        Api api = hub.api();
        ObjectNode record = Kind.STUDY.called(Kind.word());
        Answer changed = api.post(Kind.STUDY.path(), record);
        api.put(Kind.STUDY.path(changed.id()), changed.header("ETag"), Kind.STUDY.renamed(record, Kind.word()));
        withdrawn = aNewRecord();
        api.delete(Kind.ACTIVITY.path(withdrawn));
        feed.await(changed.id(), 2);
        eventually(() -> assertThat(feed.entry(withdrawn).status()).isEqualTo(410));
    }

    @Test
    void theIndexDeletedWhileTheGatewayRestsIsBuiltAnew() {
        // Given
        List<JsonNode> before = whole.entries();
        hub.stop("gateway");

        // When
        hub.deleteIndexOf("gateway");
        hub.start("gateway");

        // Then
        eventually(() -> assertThat(whole.entries()).isEqualTo(before));
        theFeedGoesOn();
    }

    @Test
    void theIndexDeletedUnderTheRunningGatewayIsBuiltAnewWhileTheFeedIsServed() {
        // Given
        List<JsonNode> before = whole.entries();
        int logged = hub.part("gateway").logged().length();
        try (FeedWatch watch = FeedWatch.start(whole)) {
            // When
            hub.deleteIndexOf("gateway");

            // Then
            eventually(() ->
                    assertThat(hub.part("gateway").logged().substring(logged)).contains("a new index is served"));
            watch.mustHaveSeenNoDifference();
            assertThat(whole.entries()).isEqualTo(before);
        }
        theFeedGoesOn();
    }

    @Test
    void regionalFeedDeletedIsMergedAnewWhileTheFeedIsServed() {
        // Given
        String token = feed.token();
        String epoch = token.substring(0, token.lastIndexOf('-'));
        try (FeedWatch watch = FeedWatch.start(whole);
                FeedStream stream = hub.api().stream("")) {
            // When
            hub.topics().delete(Topics.REGIONAL_FEED);

            // Then
            eventually(() -> assertThat(feed.token()).isNotEmpty().doesNotStartWith(epoch));
            watch.mustHaveSeenNoDifference();
            stream.awaitExactly("reset ");
            String next = aNewRecord();
            stream.awaitExactly("reset ", entry(next, 1));
        }
        theFeedGoesOn();
    }

    @Test
    void aSourceTopicDeletedIsPublishedAnewAndNothingIsLostOrToldTwice() {
        // Given
        Topics topics = hub.topics();
        List<String> published = topics.records(Topics.ACTIVITIES);
        List<JsonNode> before = whole.entries();
        try (FeedStream stream = hub.api().stream("")) {
            // When
            topics.delete(Topics.ACTIVITIES);
            String meanwhile = aNewRecord();

            // Then
            feed.await(meanwhile, 1);
            eventually(() -> assertThat(topics.records(Topics.ACTIVITIES)).containsAll(published));
            assertThat(whole.entries())
                    .filteredOn(entry -> !entry.path("id").asText().equals(meanwhile))
                    .isEqualTo(before);
            String next = aNewRecord();
            stream.awaitExactly(entry(meanwhile, 1), entry(next, 1));
        }
        theFeedGoesOn();
    }

    private void theFeedGoesOn() {
        feed.await(aNewRecord(), 1);
        assertThat(feed.entry(withdrawn).status()).isEqualTo(410);
        hub.topics().versionsMustRise(Topics.REGIONAL_FEED);
    }

    private String aNewRecord() {
        Answer created = hub.api().post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));
        assertThat(created.status()).as(created::toString).isEqualTo(201);
        return created.id();
    }
}
