package org.oas.cim.gateway.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.FeedConfig;
import org.oas.cim.gateway.index.FeedChange;
import org.oas.cim.gateway.index.FeedListener;
import org.oas.cim.gateway.index.FeedToken;

/**
 * The newest changes of the feed, kept once for all streams: each stream reads on from its own place, so a slow one costs no memory.
 * Bounded in number and in bytes; what falls out can still be read from the index. Thread-safe.
 */
@ApplicationScoped
class RecentChanges implements FeedListener {

    private static final int OVERHEAD_BYTES = 256;

    private final int most;
    private final long mostBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Deque<FeedChange> changes = new ArrayDeque<>();
    private @Nullable FeedToken reached;
    private long completeAfter;
    private long bytes;

    RecentChanges(FeedConfig config) {
        this.most = config.recentChanges();
        this.mostBytes = config.recentBytes();
    }

    /** How far the feed is; empty while the first index is being built. */
    Optional<FeedToken> reached() {
        lock.lock();
        try {
            return Optional.ofNullable(reached);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the feed is elsewhere than at the given place, but no longer than told. */
    void awaitMove(@Nullable FeedToken from, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (left > 0 && (from == null ? reached == null : from.equals(reached))) {
                left = moved.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** What came after the given place; empty if not all of that is held any more. */
    Optional<RecentBatch> after(FeedToken place) {
        lock.lock();
        try {
            FeedToken now = reached;
            if (now == null || !now.epoch().equals(place.epoch()) || place.offset() < completeAfter) {
                return Optional.empty();
            }
            List<FeedChange> newer = new ArrayList<>();
            for (var newestFirst = changes.descendingIterator(); newestFirst.hasNext(); ) {
                FeedChange change = newestFirst.next();
                if (change.position() <= place.offset()) {
                    break;
                }
                newer.addFirst(change);
            }
            return Optional.of(new RecentBatch(newer, now));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void changed(List<FeedChange> newer, FeedToken now) {
        lock.lock();
        try {
            for (FeedChange change : newer) {
                if (change.redacts()) {
                    forget(change.entry().record().id());
                }
                changes.addLast(change);
                bytes += size(change);
            }
            while (changes.size() > most || bytes > mostBytes) {
                FeedChange oldest = changes.removeFirst();
                bytes -= size(oldest);
                completeAfter = oldest.position();
            }
            reached = now;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void replaced(FeedToken now) {
        lock.lock();
        try {
            changes.clear();
            bytes = 0;
            completeAfter = now.offset();
            reached = now;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Streams that are behind miss what was taken out of the record, and see what is left. */
    private void forget(UUID record) {
        for (Iterator<FeedChange> former = changes.iterator(); former.hasNext(); ) {
            FeedChange change = former.next();
            if (change.entry().record().id().equals(record)) {
                bytes -= size(change);
                former.remove();
            }
        }
    }

    private static long size(FeedChange change) {
        // The snapshot is held beside the JSON and is about as large.
        return 2L * change.entry().json().length + OVERHEAD_BYTES;
    }
}
