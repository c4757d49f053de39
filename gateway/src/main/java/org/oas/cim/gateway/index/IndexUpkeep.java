package org.oas.cim.gateway.index;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.FeedConfig;

/** What is done to the index while it is followed: apply, tell, commit, check, and serve it once it is fit. Used by one thread. */
@ApplicationScoped
class IndexUpkeep {

    private static final Logger LOG = Logger.getLogger(IndexUpkeep.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final IndexShelf shelf;
    private final List<FeedListener> listeners;
    private final FeedProgress progress;
    private final FeedConfig config;
    private @Nullable Succession succession;
    private long lastCommit = System.nanoTime();
    private long lastCheck = System.nanoTime();

    IndexUpkeep(IndexShelf shelf, @All List<FeedListener> listeners, FeedProgress progress, FeedConfig config) {
        this.shelf = shelf;
        this.listeners = listeners;
        this.progress = progress;
        this.config = config;
    }

    /** An index that was there at the start is served at once. */
    void opened() {
        shelf.served().ifPresent(index -> {
            LOG.infof("feed is served; position=%s", index.token());
            listeners.forEach(listener -> listener.replaced(index.token()));
        });
    }

    /** One step: reads what is new and takes it in. */
    void advance(EpochIndex index, TopicReading source) throws DamagedIndex {
        List<FeedMessage> messages = source.poll(POLL);
        Checkpoint before = index.reached();
        Checkpoint next = source.reached();
        if (!messages.isEmpty() || before.nextOffset() != next.nextOffset()) {
            Checkpoint reached = before.caughtUp() ? next.withCaughtUp() : next;
            tell(index, index.apply(messages, reached));
        }
        if (source.isAtEnd()) {
            progress.atEnd();
            serveIfFit(index);
        }
        commitWhenDue(index);
        checkWhenDue(index);
    }

    private void tell(EpochIndex index, List<FeedEntry> entries) {
        if (shelf.served().filter(served -> served == index).isEmpty()) {
            return;
        }
        List<FeedChange> changes = entries.stream()
                .map(entry -> new FeedChange(entry, EpochIndex::matcher))
                .toList();
        listeners.forEach(listener -> listener.changed(changes, index.token()));
    }

    private void serveIfFit(EpochIndex index) throws DamagedIndex {
        EpochIndex served = shelf.served().orElse(null);
        if (served == index) {
            return;
        }
        if (served != null) {
            Succession present = succession;
            Succession waiting = present != null && present.isOf(index)
                    ? present
                    : new Succession(served, index, config.epochGrace());
            succession = waiting;
            if (!waiting.isDue()) {
                return;
            }
        }
        index.markCaughtUp();
        shelf.serveWritten();
        succession = null;
        LOG.infof("a new index is served; position=%s", index.token());
        listeners.forEach(listener -> listener.replaced(index.token()));
    }

    private void commitWhenDue(EpochIndex index) throws DamagedIndex {
        if (isDue(lastCommit, config.commitInterval())) {
            index.commit();
            lastCommit = System.nanoTime();
        }
    }

    private void checkWhenDue(EpochIndex index) throws DamagedIndex {
        if (isDue(lastCheck, config.checkInterval())) {
            index.mustBeWhole();
            lastCheck = System.nanoTime();
        }
    }

    private static boolean isDue(long last, Duration interval) {
        return System.nanoTime() - last >= interval.toNanos();
    }
}
