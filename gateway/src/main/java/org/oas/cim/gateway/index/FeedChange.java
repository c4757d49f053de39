package org.oas.cim.gateway.index;

import java.lang.ref.SoftReference;
import java.util.function.Function;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** A version that has just become visible in the feed. Thread-safe. */
public final class FeedChange {

    private final FeedEntry entry;
    private final Function<FeedEntry, EntryMatcher> matching;

    /** Some hundred KiB, made only if a stream filters, and by the first one that does. */
    private volatile @Nullable SoftReference<EntryMatcher> matcher;

    FeedChange(FeedEntry entry, Function<FeedEntry, EntryMatcher> matching) {
        this.entry = entry;
        this.matching = matching;
    }

    public FeedEntry entry() {
        return entry;
    }

    public long position() {
        return entry.position();
    }

    /** Whether it is the version that something was taken out of all others with. */
    public boolean redacts() {
        return entry.record().header().isRedactedSince(entry.record().version() - 1);
    }

    /** Whether the feed would find the entry by the query. */
    public boolean matches(Query query) {
        return matcher().matches(query);
    }

    private EntryMatcher matcher() {
        SoftReference<EntryMatcher> held = matcher;
        EntryMatcher present = held == null ? null : held.get();
        if (present == null) {
            present = matching.apply(entry);
            matcher = new SoftReference<>(present);
        }
        return present;
    }
}
