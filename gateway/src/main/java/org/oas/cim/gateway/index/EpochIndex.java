package org.oas.cim.gateway.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordSnapshot;

/**
 * The feed's index of one epoch, in a folder of its own. What is applied shows in new views when {@link #apply} returns, and is kept
 * from the next {@link #commit} on.
 *
 * <p>Written to by one thread at a time (it locks); views may be taken by any number. Once damaged it still gives views.
 */
final class EpochIndex implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EpochIndex.class);

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final BatchWriter batches = new BatchWriter();
    /** What new views are sure to hold. */
    private volatile Checkpoint reached;

    /** What has been written; new views do not hold it yet while they are being made. */
    private volatile Checkpoint written;

    private Checkpoint committed;

    private final boolean former;

    private EpochIndex(Path folder, Directory directory, IndexWriter writer, Checkpoint checkpoint, boolean former)
            throws IOException {
        this.former = former;
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.reached = checkpoint;
        this.written = checkpoint;
        this.committed = checkpoint;
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return new PositionedSearcher(reader, written.nextOffset());
            }
        });
    }

    /** Makes an empty index, which is committed at once. */
    static EpochIndex create(Path folder, Epoch epoch) throws DamagedIndex {
        try {
            Directory directory = FSDirectory.open(folder);
            Checkpoint start = Checkpoint.startOf(epoch);
            EpochIndex index =
                    new EpochIndex(folder, directory, new IndexWriter(directory, WriterSettings.make()), start, false);
            index.writeCommit(start);
            return index;
        } catch (IOException | RuntimeException e) {
            throw new DamagedIndex(e);
        }
    }

    /** Opens an index as it was committed last. */
    static EpochIndex open(Path folder) throws DamagedIndex {
        try {
            Directory directory = FSDirectory.open(folder);
            Map<String, String> commit =
                    DirectoryReader.listCommits(directory).getLast().getUserData();
            Checkpoint checkpoint = Checkpoint.fromUserData(commit);
            EpochIndex index = new EpochIndex(
                    folder,
                    directory,
                    new IndexWriter(directory, WriterSettings.make()),
                    checkpoint,
                    Checkpoint.isFormer(commit));
            if (!index.isFormer()) {
                try (FeedView view = index.view()) {
                    index.batches.learn(view);
                }
            }
            return index;
        } catch (IOException | RuntimeException e) {
            throw new DamagedIndex(e);
        }
    }

    /**
     * Takes in messages, in the order of their offsets. A version that is not newer than the one in the index is passed over.
     *
     * @param next how far the index is then
     * @return the versions that were new, in order, as they show now
     */
    synchronized List<FeedEntry> apply(List<FeedMessage> messages, Checkpoint next) throws DamagedIndex {
        try {
            List<FeedEntry> changes;
            boolean redacted;
            try (FeedView before = view()) {
                redacted = messages.stream().map(FeedMessage::record).anyMatch(record -> isRedactedIn(before, record));
                changes = batches.write(messages, before, this::put);
            }
            written = next;
            if (!changes.isEmpty()) {
                searchers.maybeRefreshBlocking();
            }
            reached = next;
            if (redacted) {
                expunge();
            }
            return changes;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new DamagedIndex(e);
        }
    }

    /** Makes what has been applied survive a crash. Does nothing if nothing was since the last time. */
    synchronized void commit() throws DamagedIndex {
        Checkpoint now = reached;
        if (now.equals(committed)) {
            return;
        }
        try {
            writeCommit(now);
        } catch (IOException | RuntimeException e) {
            throw new DamagedIndex(e);
        }
    }

    /** Leaves nothing in the folder of what is in the index no longer; views that are held keep it until they are closed. */
    private void expunge() throws IOException {
        writer.forceMergeDeletes();
        searchers.maybeRefreshBlocking();
        writeCommit(reached);
    }

    private static boolean isRedactedIn(FeedView before, RecordSnapshot record) {
        long known = before.version(record.id());
        return known > 0 && record.header().isRedactedSince(known);
    }

    /** Finds out whether the folder still holds what was committed to it. */
    synchronized void mustBeWhole() throws DamagedIndex {
        try {
            IndexCommit last = DirectoryReader.listCommits(directory).getLast();
            for (String file : last.getFileNames()) {
                directory.fileLength(file);
            }
        } catch (IOException | RuntimeException e) {
            throw new DamagedIndex(e);
        }
    }

    synchronized void markCaughtUp() throws DamagedIndex {
        reached = reached.withCaughtUp();
        commit();
    }

    Checkpoint reached() {
        return reached;
    }

    Epoch epoch() {
        return reached.epoch();
    }

    /** Whether it is of a former format: it is served until a new one takes its place, and never written to. */
    boolean isFormer() {
        return former;
    }

    Path folder() {
        return folder;
    }

    FeedToken token() {
        Checkpoint now = reached;
        return new FeedToken(now.epoch(), now.nextOffset() - 1);
    }

    /** The feed as it is now. */
    FeedView view() {
        try {
            FeedToken before = token();
            return new FeedView(searchers, (PositionedSearcher) searchers.acquire(), before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For an entry that was just written, not for one that was read back. */
    static EntryMatcher matcher(FeedEntry entry) {
        return new EntryMatcher(SearchableEntry.of(entry.record(), entry.relations()));
    }

    /** Stops writing and lets go of the folder, so that a new index can be built; views go on. */
    synchronized void abandon() {
        try {
            writer.rollback();
            directory.close();
        } catch (IOException | RuntimeException e) {
            // It is given up because its files fail; that they fail once more says nothing new.
        }
    }

    /** Keeps what was applied, if it can, and ends all but the views that are still held. */
    @Override
    public synchronized void close() throws DamagedIndex {
        try {
            if (writer.isOpen()) {
                commit();
            }
            searchers.close();
        } catch (IOException e) {
            throw new DamagedIndex(e);
        } finally {
            abandon();
        }
    }

    private void put(String id, Document document) throws IOException {
        try {
            writer.updateDocument(new Term(Fields.ID, id), document);
        } catch (IllegalArgumentException e) {
            LOG.errorf("record cannot be indexed and does not show; id=%s cause=%s", id, e.getMessage());
        }
    }

    private void writeCommit(Checkpoint checkpoint) throws IOException {
        writer.setLiveCommitData(checkpoint.toUserData().entrySet());
        writer.commit();
        committed = checkpoint;
    }
}
