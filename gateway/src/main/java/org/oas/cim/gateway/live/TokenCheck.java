package org.oas.cim.gateway.live;

import org.oas.cim.gateway.index.FeedToken;

/** What one client's place in the stream means to this instance. Not thread-safe. */
final class TokenCheck {

    /** What is to be done about it. */
    enum Verdict {
        /** What came after it can be told. */
        FITS,
        /** It is ahead: the client was served by an instance that is farther on, or already in the epoch that is being built here. */
        AHEAD,
        /** It means nothing any more. */
        MEANINGLESS
    }

    private final StreamSources sources;
    private final long connected = System.nanoTime();

    TokenCheck(StreamSources sources) {
        this.sources = sources;
    }

    /**
     * Holds the place against where this instance is.
     *
     * @param live whether the place has fitted once; one that has is never waited for
     */
    Verdict of(FeedToken place, FeedToken now, boolean live) {
        if (isAhead(place, now, live)) {
            return isWorthWaiting(place, live) ? Verdict.AHEAD : Verdict.MEANINGLESS;
        }
        return now.epoch().equals(place.epoch()) ? Verdict.FITS : Verdict.MEANINGLESS;
    }

    boolean isAhead(FeedToken place, FeedToken now, boolean live) {
        return now.epoch().equals(place.epoch()) ? place.offset() > now.offset() : isBeingBuilt(place, live);
    }

    boolean isKnownEpoch(FeedToken place) {
        return sources.recent()
                        .reached()
                        .filter(now -> now.epoch().equals(place.epoch()))
                        .isPresent()
                || isBeingBuilt(place, false);
    }

    private boolean isWorthWaiting(FeedToken place, boolean live) {
        long patienceEnds = connected + sources.config().tokenPatience().toNanos();
        boolean knownToBeShorter = sources.progress().wasAtEndAfter(patienceEnds)
                && sources.index()
                        .written()
                        .filter(written -> written.offset() < place.offset())
                        .isPresent();
        return isBeingBuilt(place, live) || !knownToBeShorter;
    }

    private boolean isBeingBuilt(FeedToken place, boolean live) {
        return !live
                && sources.index()
                        .written()
                        .filter(written -> written.epoch().equals(place.epoch()))
                        .isPresent()
                && sources.recent()
                        .reached()
                        .filter(now -> !now.epoch().equals(place.epoch()))
                        .isPresent();
    }
}
