package org.oas.cim.gateway.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.oas.cim.gateway.index.FeedToken;

/**
 * One question for what has changed since a place, that waits until something has. Tells each record that changed once, in its newest
 * version. Used by one thread.
 */
final class Poll {

    /** A place that is ahead is looked at again, though nothing may have moved where it is served from. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final StreamRequest request;
    private final StreamSources sources;
    private final TokenCheck check;
    private final long begun = System.nanoTime();
    private FeedToken place;

    Poll(StreamRequest request, StreamSources sources, FeedToken place) {
        this.request = request;
        this.sources = sources;
        this.check = new TokenCheck(sources);
        this.place = place;
    }

    /**
     * What is told.
     *
     * @param events none if nothing has changed that the client asked for
     * @param reached where the client is once it has them
     * @param more whether there is more at once
     * @param reset whether the client's place means nothing any more: it reads the feed anew, and goes on from {@code reached}
     */
    record Answer(List<StreamEvent> events, FeedToken reached, boolean more, boolean reset) {}

    /** Answers as soon as there is something to tell, or with nothing once the patience is at an end. */
    Answer answer(Duration patience) throws InterruptedException {
        while (true) {
            FeedToken now = sources.recent().reached().orElse(place);
            TokenCheck.Verdict verdict = check.of(place, now, false);
            if (verdict == TokenCheck.Verdict.MEANINGLESS) {
                return new Answer(List.of(), now, false, true);
            }
            if (verdict == TokenCheck.Verdict.FITS) {
                Optional<Replay.Missed> missed = sources.replay().after(place, request);
                if (missed.isPresent() && isWorthTelling(missed.get())) {
                    return told(missed.get());
                }
                place = missed.map(Replay.Missed::reached).orElse(place);
            }
            Duration left = patience.minusNanos(System.nanoTime() - begun);
            if (!left.isPositive()) {
                return new Answer(List.of(), place, false, false);
            }
            boolean isAhead = verdict == TokenCheck.Verdict.AHEAD && left.compareTo(LOOK_AGAIN) > 0;
            sources.recent().awaitMove(now, isAhead ? LOOK_AGAIN : left);
        }
    }

    private static boolean isWorthTelling(Replay.Missed missed) {
        return !missed.events().isEmpty() || !missed.isAll();
    }

    private static Answer told(Replay.Missed missed) {
        return new Answer(missed.events(), missed.reached(), !missed.isAll(), false);
    }
}
