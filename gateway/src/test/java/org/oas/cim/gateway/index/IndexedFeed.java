package org.oas.cim.gateway.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.oas.cim.contracts.event.RecordSnapshot;

/** An index on a folder of its own, fed by hand. */
public final class IndexedFeed implements AutoCloseable {

    public static final Epoch EPOCH = Epoch.of("AAAAAAAAAAAAAAAAAAAAAA");

    private final EpochIndex index;
    private long nextOffset;

    private IndexedFeed(EpochIndex index) {
        this.index = index;
        this.nextOffset = index.reached().nextOffset();
    }

    public static IndexedFeed create() {
        try {
            return new IndexedFeed(
                    EpochIndex.create(Files.createTempDirectory(Path.of("target"), "feed-index"), EPOCH));
        } catch (IOException | DamagedIndex e) {
            throw new IllegalStateException(e);
        }
    }

    static IndexedFeed open(Path folder) throws DamagedIndex {
        return new IndexedFeed(EpochIndex.open(folder));
    }

    /** Takes the records in as one batch, each at the next offset. */
    public List<FeedChange> apply(RecordSnapshot... records) {
        return apply(List.of(records));
    }

    public List<FeedChange> apply(List<? extends RecordSnapshot> records) {
        List<FeedMessage> messages = new ArrayList<>();
        for (RecordSnapshot record : records) {
            messages.add(new FeedMessage(nextOffset++, record));
        }
        return applyAt(messages);
    }

    /** Takes messages in as one batch, at the offsets that they have, which rise. */
    List<FeedChange> applyAt(List<FeedMessage> messages) {
        nextOffset = messages.getLast().offset() + 1;
        try {
            Checkpoint reached = index.reached().advancedTo(nextOffset).withLastMessage(nextOffset - 1, 0);
            return index.apply(messages, reached).stream()
                    .map(entry -> new FeedChange(entry, EpochIndex::matcher))
                    .toList();
        } catch (DamagedIndex e) {
            throw new IllegalStateException(e);
        }
    }

    public FeedView view() {
        return index.view();
    }

    EpochIndex index() {
        return index;
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (DamagedIndex e) {
            throw new IllegalStateException(e);
        }
    }
}
