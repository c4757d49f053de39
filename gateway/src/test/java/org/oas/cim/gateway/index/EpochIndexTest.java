package org.oas.cim.gateway.index;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EpochIndexTest {

    private static final UUID OAS = Records.id(500);

    @Test
    void anEntryShowsTheRecordItsPlaceInTheStreamAndItsPartnersNames() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(Records.partner(OAS, 1, "Organization of American States", "OAS"));

            // When
            feed.apply(Records.activity(1).with(OAS).on("2005-04-14").snapshot());

            // Then
            assertThat(json(feed, Records.id(1)))
                    .startsWith("{\"id\":\"" + Records.id(1) + "\",\"recordType\":\"activity\",")
                    .contains("\"title\":{\"en\":\"Training workshop 1\"}")
                    .contains("\"published\":\"2005-03-01T12:00:00Z\"")
                    .contains("\"position\":1")
                    .contains("\"display\":{\"partners\":{\"" + OAS
                            + "\":{\"names\":{\"en\":\"Organization of American States\"},\"acronym\":\"OAS\"}}}")
                    .doesNotContain("disclosed")
                    .doesNotContain("withdrawn");
        }
    }

    @Test
    void aPartnersNewNameShowsInEveryEntryThatNamesItAndChangesNothingElse() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(
                    Records.partner(OAS, 1, "Pan American Union", "PAU"),
                    Records.activity(1).with(OAS).snapshot(),
                    Records.activity(2).snapshot());
            String before = json(feed, Records.id(1));
            String other = json(feed, Records.id(2));

            // When
            feed.apply(Records.partner(OAS, 2, "Organization of American States", "OAS"));

            // Then
            assertThat(json(feed, Records.id(1)))
                    .isEqualTo(before.replace("Pan American Union", "Organization of American States")
                            .replace("PAU", "OAS"));
            assertThat(json(feed, Records.id(2))).isEqualTo(other);
        }
    }

    @Test
    void anIndexResumesWhereItWasCommitted() throws DamagedIndex {
        // Given
        Path folder;
        Checkpoint reached;
        try (IndexedFeed feed = IndexedFeed.create()) {
            feed.apply(
                    Records.partner(OAS, 1, "OAS", "OAS"), Records.activity(1).snapshot());
            folder = feed.index().folder();
            reached = feed.index().reached();
        }

        // When
        try (IndexedFeed feed = IndexedFeed.open(folder)) {
            // Then
            assertThat(feed.index().reached()).isEqualTo(reached);
            feed.apply(Records.activity(3).with(OAS).snapshot());
            assertThat(json(feed, Records.id(3))).contains("\"acronym\":\"OAS\"");
        }
    }

    @Test
    void whatWasNotCommittedIsReadAgainAfterACrash() throws DamagedIndex {
        // Given
        IndexedFeed feed = IndexedFeed.create();
        feed.apply(Records.activity(1).snapshot());
        feed.index().commit();
        feed.apply(Records.activity(2).snapshot());

        // When
        feed.index().abandon();

        // Then
        try (IndexedFeed again = IndexedFeed.open(feed.index().folder())) {
            assertThat(again.index().reached().nextOffset()).isEqualTo(1);
            assertThat(content(again)).containsOnlyKeys(Records.id(1));
        }
    }

    @Test
    void aFolderThatWasDeletedIsNoticedAndTheViewGoesOn() throws Exception {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(Records.activity(1).snapshot());
            feed.index().commit();

            // When
            try (Stream<Path> files = Files.list(feed.index().folder())) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }

            // Then
            assertThatExceptionOfType(DamagedIndex.class)
                    .isThrownBy(() -> feed.index().mustBeWhole());
            assertThat(content(feed)).containsOnlyKeys(Records.id(1));
            feed.index().abandon();
        }
    }

    @Test
    void aNewIndexMaySucceedOnceItHoldsEveryRecordInTheSameOrANewerVersion() {
        try (IndexedFeed old = IndexedFeed.create();
                IndexedFeed next = IndexedFeed.create()) {
            // Given
            old.apply(
                    Records.activity(1).version(2).snapshot(),
                    Records.activity(2).snapshot());

            // When, then
            assertThat(Succession.missing(old.index(), next.index())).isEqualTo(2);
            next.apply(
                    Records.activity(1).snapshot(),
                    Records.activity(2).version(5).snapshot());
            assertThat(Succession.missing(old.index(), next.index())).isEqualTo(1);
            next.apply(Records.activity(1).version(2).snapshot());
            assertThat(Succession.missing(old.index(), next.index())).isZero();
        }
    }

    @Property(tries = 40)
    void anyOrderAndRepetitionOfVersionsGivesTheSameFeed(
            @ForAll("shuffled") List<RecordSnapshot> messages, @ForAll("batch") int batch) {
        try (IndexedFeed inOrder = IndexedFeed.create();
                IndexedFeed anyhow = IndexedFeed.create()) {
            // Given
            versions().forEach(inOrder::apply);

            // When
            for (int from = 0; from < messages.size(); from += batch) {
                anyhow.apply(messages.subList(from, Math.min(messages.size(), from + batch)));
            }
            versions().forEach(anyhow::apply);

            // Then
            assertThat(content(anyhow)).isEqualTo(content(inOrder));
        }
    }

    @Provide
    static Arbitrary<List<RecordSnapshot>> shuffled() {
        List<RecordSnapshot> twice = new ArrayList<>(versions());
        twice.addAll(versions());
        return Arbitraries.shuffle(twice);
    }

    @Provide
    static Arbitrary<Integer> batch() {
        return Arbitraries.integers().between(1, 5);
    }

    private static List<RecordSnapshot> versions() {
        return List.of(
                Records.partner(OAS, 1, "Pan American Union", "PAU"),
                Records.activity(1).with(OAS).snapshot(),
                Records.partner(OAS, 2, "Organization of American States", "OAS"),
                Records.activity(1)
                        .with(OAS)
                        .version(2)
                        .titled("Second thoughts")
                        .snapshot(),
                Records.activity(2).with(OAS).snapshot(),
                Records.activity(2).version(3).withdraw().snapshot());
    }

    private static Map<UUID, String> content(IndexedFeed feed) {
        Map<UUID, String> content = new TreeMap<>();
        try (FeedView view = feed.view()) {
            for (UUID id : List.of(OAS, Records.id(1), Records.id(2), Records.id(3))) {
                view.entry(id)
                        .ifPresent(entry -> content.put(
                                id,
                                new String(entry.json(), StandardCharsets.UTF_8)
                                        .replaceAll("\"position\":\\d+", "\"position\":_")));
            }
        }
        return content;
    }

    private static String json(IndexedFeed feed, UUID id) {
        try (FeedView view = feed.view()) {
            return new String(view.entry(id).orElseThrow().json(), StandardCharsets.UTF_8);
        }
    }
}
