package org.oas.cim.gateway.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EpochIndexTest {

    private static final UUID OAS = Records.id(500);
    private static final List<Integer> RECORD_VERSIONS =
            IntStream.rangeClosed(1, 300).boxed().toList();

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
    void aViewThatIsTakenWhileMessagesAreTakenInHoldsWhatItSaysItHolds() throws Exception {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            UUID id = Records.id(1);
            Thread writer = Thread.ofVirtual()
                    .unstarted(() -> RECORD_VERSIONS.forEach(version ->
                            feed.apply(Records.activity(1).version(version).snapshot())));

            // When
            writer.start();

            // Then
            while (writer.isAlive()) {
                try (FeedView view = feed.view()) {
                    long versionAtOffset = view.reached().offset() + 1;
                    assertThat(view.version(id)).isGreaterThanOrEqualTo(versionAtOffset);
                }
            }
            writer.join();
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
    void whatWasTakenOutOfARecordIsInNoFileAnyMore() throws Exception {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(Records.activity(1)
                    .stating("{'summary':{'en':'Quetzalword'}}")
                    .snapshot());
            IntStream.range(2, 60)
                    .forEach(number -> feed.apply(Records.activity(number).snapshot()));
            feed.index().commit();
            assertThat(filesWith("Quetzalword", feed)).isNotEmpty();

            // When
            feed.apply(Records.activity(1).version(2).redacted("summary").snapshot());

            // Then
            assertThat(filesWith("Quetzalword", feed)).isEmpty();
            assertThat(filesWith("quetzalword", feed)).isEmpty();
            assertThat(json(feed, Records.id(1))).doesNotContain("redacted");
            try (FeedView view = feed.view()) {
                assertThat(view.size()).isEqualTo(59);
            }
        }
    }

    private static List<Path> filesWith(String word, IndexedFeed feed) throws IOException {
        try (Stream<Path> files = Files.list(feed.index().folder())) {
            return files.filter(file -> read(file).contains(word)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            assertThat(size(again)).isEqualTo(1);
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
            assertThat(size(feed)).isEqualTo(1);
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

    private static int size(IndexedFeed feed) {
        try (FeedView view = feed.view()) {
            return view.size();
        }
    }

    private static String json(IndexedFeed feed, UUID id) {
        try (FeedView view = feed.view()) {
            return new String(view.entry(id).orElseThrow().json(), StandardCharsets.UTF_8);
        }
    }
}
