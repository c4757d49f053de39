package org.oas.cim.gateway.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.oas.cim.gateway.testing.Configs;
import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

class IndexShelfTest {

    private static final String TOPIC = IndexedFeed.EPOCH.topicId();

    private Path root;
    private IndexShelf shelf;

    @BeforeEach
    void open() throws IOException {
        root = Files.createTempDirectory(Path.of("target"), "shelf");
        shelf = new IndexShelf(new IndexFolder(Configs.feed("cim.feed.index-dir", root.toString())));
    }

    @Test
    void anIndexOfAFormerFormatIsServedUntilTheNewOneTakesItsPlace() throws Exception {
        // Given
        Path former = index(true, Integer.toString(Checkpoint.OLDEST_SERVED));

        // When
        shelf.open();
        EpochIndex next = shelf.forTopic(TOPIC);

        // Then
        EpochIndex served = shelf.served().orElseThrow();
        assertThat(shelf.servesFormer()).isTrue();
        assertThat(served).isNotSameAs(next);
        assertThat(next.epoch()).isEqualTo(served.epoch());
        assertThat(next.isFormer()).isFalse();
        try (FeedView view = served.view()) {
            assertThat(view.entry(Records.id(1))).isPresent();
        }
        next.markCaughtUp();
        shelf.serveWritten();
        assertThat(shelf.served()).containsSame(next);
        assertThat(shelf.servesFormer()).isFalse();
        assertThat(former).doesNotExist();
        shelf.close();
    }

    @Test
    void aFormerIndexThatIsClosedStaysAsItWas() throws Exception {
        Path former = index(true, Integer.toString(Checkpoint.OLDEST_SERVED));

        shelf.open();
        shelf.close();

        assertThat(commit(former)).containsEntry("format", Integer.toString(Checkpoint.OLDEST_SERVED));
    }

    @Test
    void oneThatWasNeverServedOrIsTooOldOrTooNewIsDeleted() throws Exception {
        Path unfinished = index(false, Integer.toString(Checkpoint.OLDEST_SERVED));
        Path tooOld = index(true, Integer.toString(Checkpoint.OLDEST_SERVED - 1));
        Path tooNew = index(true, Integer.toString(Checkpoint.FORMAT + 1));
        Path none = index(true, "none");

        shelf.open();

        assertThat(shelf.served()).isEmpty();
        assertThat(unfinished).doesNotExist();
        assertThat(tooOld).doesNotExist();
        assertThat(tooNew).doesNotExist();
        assertThat(none).doesNotExist();
    }

    /** An index with one record, in the next folder, whose commit says that it is of that format. */
    private Path index(boolean caughtUp, String format) throws Exception {
        int build = root.toFile().list().length + 1;
        Path folder = root.resolve(IndexedFeed.EPOCH + "~" + build);
        EpochIndex index = EpochIndex.create(folder, IndexedFeed.EPOCH);
        index.apply(
                List.of(new FeedMessage(0, Records.activity(1).snapshot())),
                index.reached().advancedTo(1).withLastMessage(0, 0));
        if (caughtUp) {
            index.markCaughtUp();
        }
        index.close();
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, WriterSettings.make())) {
            Map<String, String> data = new HashMap<>(commit(folder));
            data.put("format", format);
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
        return folder;
    }

    private static Map<String, String> commit(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            return DirectoryReader.listCommits(directory).getLast().getUserData();
        }
    }
}
