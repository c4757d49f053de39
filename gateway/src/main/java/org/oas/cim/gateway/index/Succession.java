package org.oas.cim.gateway.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jboss.logging.Logger;

/**
 * Decides when a new index that has reached the end of its topic takes the served one's place: once it holds every record of that
 * one in the same or a newer version. Nothing is ever removed from the feed, so that is exact. A topic that was restored from an old
 * copy never gets there: after a grace the new index is served all the same, and what is missing is counted. Used by one thread.
 */
final class Succession {

    private static final Logger LOG = Logger.getLogger(Succession.class);

    private final EpochIndex served;
    private final EpochIndex next;
    private final long graceNanos;
    private final long firstAtEnd = System.nanoTime();
    private long countedAt = -1;
    private int missing;

    Succession(EpochIndex served, EpochIndex next, Duration grace) {
        this.served = served;
        this.next = next;
        this.graceNanos = grace.toNanos();
    }

    boolean isOf(EpochIndex index) {
        return next == index;
    }

    boolean isDue() {
        long reached = next.reached().nextOffset();
        if (reached != countedAt) {
            missing = missing(served, next);
            countedAt = reached;
        }
        if (missing == 0) {
            return true;
        }
        if (System.nanoTime() - firstAtEnd < graceNanos) {
            return false;
        }
        LOG.warnf(
                "the feed was rebuilt from a topic that lacks records served until now; missing=%d epoch=%s",
                missing, next.epoch());
        return true;
    }

    static int missing(EpochIndex served, EpochIndex next) {
        try (FeedView old = served.view();
                FeedView fresh = next.view()) {
            int missing = 0;
            for (LeafReaderContext leaf : old.searcher().getIndexReader().leaves()) {
                missing += missing(leaf, fresh);
            }
            return missing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int missing(LeafReaderContext leaf, FeedView fresh) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        NumericDocValues versions = DocValues.getNumeric(leaf.reader(), Fields.VERSION);
        int missing = 0;
        for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
            if (live == null || live.get(doc)) {
                versions.advanceExact(doc);
                UUID id = UUID.fromString(ids.lookupOrd(ids.ordValue()).utf8ToString());
                if (fresh.version(id) < versions.longValue()) {
                    missing++;
                }
            }
        }
        return missing;
    }
}
