package org.oas.cim.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** What is derived can be deleted at any time: the same feed comes back by itself, and is never away. */
@ExtendWith(HubExtension.class)
class RebuildTest {

    private Feed feed;
    private Feed whole;
    private List<JsonNode> before;

    @BeforeEach
    void aFeedWithChangedAndWithdrawnRecords(Hub hub) {
        Api api = hub.api();
        feed = hub.feed();
        var record = Kind.STUDY.called(Kind.word());
        Answer changed = api.post(Kind.STUDY.path(), record);
        Answer withdrawn = api.post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));
        api.put(Kind.STUDY.path(changed.id()), changed.header("ETag"), Kind.STUDY.renamed(record, Kind.word()));
        api.delete(Kind.ACTIVITY.path(withdrawn.id()));
        feed.await(changed.id(), 2);
        eventually(() -> assertThat(feed.entry(withdrawn.id()).status()).isEqualTo(410));
        whole = feed.whole();
        before = whole.entries();
    }

    @Test
    void theIndexDeletedWhileTheGatewayRestsIsBuiltAnew(Hub hub) throws IOException {
        // Given
        hub.stop("gateway");

        // When
        deleteAll(hub.indexFolder("gateway"));
        hub.start("gateway");

        // Then
        eventually(() -> assertThat(whole.entries()).isEqualTo(before));
        aNewRecordArrives(hub);
    }

    @Test
    void theIndexDeletedUnderTheRunningGatewayIsBuiltAnew(Hub hub) throws IOException {
        // Given
        Path folder = hub.indexFolder("gateway");

        // When
        deleteAll(folder);

        // Then
        eventually(() -> {
            assertThat(whole.entries()).isEqualTo(before);
            assertThat(folder).isNotEmptyDirectory();
        });
        aNewRecordArrives(hub);
    }

    @Test
    void regionalFeedDeletedIsMergedAnewWhileTheFeedIsServed(Hub hub) {
        // Given
        String token = feed.token();
        List<JsonNode> content = whole.entriesWithoutPosition();

        // When
        hub.topics().delete(Topics.REGIONAL_FEED);

        // Then
        eventually(() -> {
            assertThat(whole.entriesWithoutPosition()).isEqualTo(content);
            assertThat(feed.token()).doesNotStartWith(token.substring(0, token.lastIndexOf('-')));
        });
        assertThat(whole.entriesWithoutPosition()).isEqualTo(content);
        aNewRecordArrives(hub);
        hub.topics().versionsMustRise(Topics.REGIONAL_FEED);
    }

    @Test
    void aSourceTopicDeletedIsPublishedAnewAndLosesNothing(Hub hub) {
        // Given
        Topics topics = hub.topics();
        var published = topics.read(Topics.ACTIVITIES).stream()
                .map(Topics.Version::record)
                .toList();

        // When
        topics.delete(Topics.ACTIVITIES);
        Answer meanwhile = hub.api().post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));

        // Then
        assertThat(meanwhile.status()).as(meanwhile::toString).isEqualTo(201);
        feed.await(meanwhile.id(), 1);
        eventually(() -> assertThat(topics.read(Topics.ACTIVITIES).stream().map(Topics.Version::record))
                .containsAll(published));
        assertThat(whole.entries())
                .filteredOn(entry -> !entry.path("id").asText().equals(meanwhile.id()))
                .isEqualTo(before);
        aNewRecordArrives(hub);
        topics.versionsMustRise(Topics.REGIONAL_FEED);
    }

    private static void aNewRecordArrives(Hub hub) {
        Answer next = hub.api().post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));
        assertThat(next.status()).as(next::toString).isEqualTo(201);
        hub.feed().await(next.id(), 1);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
