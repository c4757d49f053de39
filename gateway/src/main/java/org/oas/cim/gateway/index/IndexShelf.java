package org.oas.cim.gateway.index;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The indexes of this instance: the one that is served and the one that is written, which are the same but while a new one is being
 * built. The served one stays until the new one takes its place, whatever happens to its folder.
 *
 * <p>Changed by one thread; may be read by any.
 */
@ApplicationScoped
class IndexShelf {

    private static final Logger LOG = Logger.getLogger(IndexShelf.class);

    private final IndexFolder folder;
    private volatile @Nullable EpochIndex served;
    private volatile @Nullable EpochIndex written;
    private @Nullable Epoch newest;

    IndexShelf(IndexFolder folder) {
        this.folder = folder;
    }

    Optional<EpochIndex> served() {
        return Optional.ofNullable(served);
    }

    Optional<EpochIndex> written() {
        return Optional.ofNullable(written);
    }

    /** Takes the newest index that was caught up, and the one being built after it, from the folder; deletes the others. */
    void open() {
        for (Path path : folder.newestFirst()) {
            if (served != null) {
                folder.delete(path);
                continue;
            }
            try {
                take(EpochIndex.open(path));
            } catch (DamagedIndex e) {
                LOG.warnf("index is damaged or of another format and is built anew; cause=%s", e.getMessage());
                folder.delete(path);
            }
        }
    }

    private void take(EpochIndex index) {
        if (index.isFormer()) {
            takeFormer(index);
            return;
        }
        if (written == null) {
            written = index;
            newest = index.epoch();
        }
        if (index.reached().caughtUp()) {
            served = index;
        } else if (written != index) {
            discard(index);
        }
    }

    /** Of its kind only one that was caught up is worth anything; the new one is built beside it. */
    private void takeFormer(EpochIndex index) {
        if (!index.reached().caughtUp()) {
            discard(index);
            return;
        }
        LOG.infof("an index of a former format is served until it is built anew; folder=%s", index.folder());
        served = index;
        if (newest == null) {
            newest = index.epoch();
        }
    }

    /** Whether what is served is of a former format. */
    boolean servesFormer() {
        EpochIndex present = served;
        return present != null && present.isFormer();
    }

    /** The index to write for the topic: the present one, or a new one if that belongs to another topic or is damaged. */
    EpochIndex forTopic(String topicId) throws DamagedIndex {
        EpochIndex present = written;
        if (present != null && present.epoch().topicId().equals(topicId)) {
            return present;
        }
        Epoch known = newest;
        return replaceWritten(known != null && known.topicId().equals(topicId) ? known : Epoch.of(topicId));
    }

    /** The topic ends before what the index has read of it: a new epoch. */
    void truncated(EpochIndex index) throws DamagedIndex {
        replaceWritten(index.epoch().truncated());
    }

    /** The index can be written no more. If it is the served one, its last state stays in view. */
    void damaged(EpochIndex index) {
        index.abandon();
        if (index != served) {
            discard(index);
        }
        written = null;
    }

    /** Serves the written index from now on and deletes the one it replaces. */
    void serveWritten() {
        EpochIndex old = served;
        served = written;
        if (old != null && old != written) {
            discard(old);
        }
    }

    void close() {
        EpochIndex last = written;
        if (last != null) {
            closeQuietly(last);
        }
        EpochIndex other = served;
        if (other != null && other != last) {
            closeQuietly(other);
        }
    }

    private EpochIndex replaceWritten(Epoch epoch) throws DamagedIndex {
        EpochIndex former = written;
        if (former != null && former != served) {
            discard(former);
        }
        written = null;
        EpochIndex index = EpochIndex.create(folder.next(epoch), epoch);
        LOG.infof("a new index is built; epoch=%s folder=%s", epoch, index.folder());
        written = index;
        newest = epoch;
        return index;
    }

    private void discard(EpochIndex index) {
        closeQuietly(index);
        folder.delete(index.folder());
    }

    private static void closeQuietly(EpochIndex index) {
        try {
            index.close();
        } catch (DamagedIndex e) {
            LOG.warnf("index did not close cleanly; what it lacks is read again; cause=%s", e.getMessage());
        }
    }
}
