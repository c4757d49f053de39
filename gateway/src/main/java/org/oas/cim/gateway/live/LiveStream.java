package org.oas.cim.gateway.live;

import java.time.Duration;
import java.util.Optional;

import org.oas.cim.gateway.index.FeedChange;
import org.oas.cim.gateway.index.FeedToken;

/**
 * One client's stream: first what it missed, from the index, then every change as it comes. Ends when the client has fallen so far
 * behind that changes were dropped; it resumes with its last id then. Runs on a thread of its own.
 */
final class LiveStream {

    private final StreamRequest request;
    private final StreamSources sources;
    private final StreamSink sink;
    private final Duration heartbeat;
    private final TokenCheck check;
    private long lastSent = System.nanoTime();
    private FeedToken place;
    private boolean live;

    LiveStream(StreamRequest request, StreamSources sources, StreamSink sink, FeedToken now) {
        this.request = request;
        this.sources = sources;
        this.sink = sink;
        this.heartbeat = sources.config().heartbeat();
        this.check = new TokenCheck(sources);
        this.place = now;
    }

    /** Returns when the client has to reconnect. */
    void run() throws InterruptedException {
        begin();
        boolean goesOn = true;
        while (goesOn) {
            FeedToken now = sources.recent().reached().orElse(place);
            goesOn = advance(now);
            if (System.nanoTime() - lastSent >= heartbeat.toNanos()) {
                send(new StreamEvent.Heartbeat(place));
            }
            if (goesOn && (live || check.isAhead(place, now, live))) {
                sources.recent().awaitMove(now, patience());
            }
        }
    }

    /** The first event always carries an id, so that the client can resume from the start. */
    private void begin() throws InterruptedException {
        String lastEventId = request.lastEventId();
        if (lastEventId == null) {
            live = true;
            send(new StreamEvent.Heartbeat(place));
            return;
        }
        Optional<FeedToken> token = FeedToken.parse(lastEventId);
        if (token.isEmpty()) {
            reset(place);
        } else {
            place = token.get();
            if (check.isKnownEpoch(place)) {
                send(new StreamEvent.Heartbeat(place));
            }
        }
    }

    /** Sends what there is; false if changes were dropped that this client did not get. */
    private boolean advance(FeedToken now) throws InterruptedException {
        TokenCheck.Verdict verdict = check.of(place, now, live);
        if (verdict == TokenCheck.Verdict.MEANINGLESS) {
            reset(now);
        }
        if (verdict != TokenCheck.Verdict.FITS) {
            return true;
        }
        if (!live) {
            catchUp();
            return true;
        }
        Optional<RecentBatch> recent = sources.recent().after(place);
        if (recent.isPresent()) {
            send(recent.get());
        }
        return recent.isPresent();
    }

    private void send(RecentBatch batch) throws InterruptedException {
        for (FeedChange change : batch.changes()) {
            FeedToken token = new FeedToken(place.epoch(), change.position());
            Optional<StreamEvent> event = request.event(change, token);
            if (event.isPresent()) {
                send(event.get());
            }
        }
        place = batch.reached();
    }

    /** Sends some of what the client missed; it is live once there is no more of it. */
    private void catchUp() throws InterruptedException {
        Optional<Replay.Missed> missed = sources.replay().after(place, request);
        if (missed.isPresent()) {
            for (StreamEvent event : missed.get().events()) {
                send(event);
            }
            place = missed.get().reached();
            live = missed.get().isAll();
        }
    }

    private void reset(FeedToken now) throws InterruptedException {
        place = now;
        live = true;
        send(new StreamEvent.Reset(now));
    }

    private Duration patience() {
        Duration sinceLast = Duration.ofNanos(System.nanoTime() - lastSent);
        Duration left = heartbeat.minus(sinceLast);
        Duration most = live ? left : Duration.ofMillis(500);
        return most.compareTo(left) < 0 ? most : left;
    }

    private void send(StreamEvent event) throws InterruptedException {
        sink.send(event);
        lastSent = System.nanoTime();
    }
}
