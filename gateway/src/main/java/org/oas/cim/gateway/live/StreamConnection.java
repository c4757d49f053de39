package org.oas.cim.gateway.live;

import java.time.Duration;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.jboss.logging.Logger;

/**
 * One client's connection as a reactive subscription: the stream waits wherever the client has not asked for more. Signals are sent
 * by one virtual thread.
 */
final class StreamConnection<T> implements Flow.Subscription, StreamSink, OpenStreams.Waiting {

    private static final Logger LOG = Logger.getLogger(StreamConnection.class);

    /** Runs a stream into a sink until the client has to reconnect. */
    interface Stream {
        void run(StreamConnection<?> connection) throws InterruptedException;
    }

    private final Flow.Subscriber<? super T> client;
    private final Function<StreamEvent, T> format;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread worker;
    private final Duration patience;
    private final Runnable hangUp;
    private volatile boolean cancelled;

    /**
     * A connection that is not open yet.
     *
     * @param patience how long the client may take for an event
     * @param hangUp ends the connection of a client that takes none
     */
    StreamConnection(
            Flow.Subscriber<? super T> client,
            Function<StreamEvent, T> format,
            Duration patience,
            Runnable hangUp,
            Stream stream) {
        this.client = client;
        this.format = format;
        this.patience = patience;
        this.hangUp = hangUp;
        this.worker = Thread.ofVirtual().name("feed-stream").unstarted(() -> run(stream));
    }

    void start() {
        client.onSubscribe(this);
        worker.start();
    }

    @Override
    public void end() {
        worker.interrupt();
    }

    @Override
    public void request(long events) {
        wanted.release((int) Math.min(events, 1_000));
    }

    @Override
    public void cancel() {
        cancelled = true;
        worker.interrupt();
    }

    @Override
    public void send(StreamEvent event) throws InterruptedException {
        if (!wanted.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            LOG.debugf("a client takes no events and is hung up on; it resumes; event=%s", event.token());
            hangUp.run();
            throw new InterruptedException("the client takes no events");
        }
        client.onNext(format.apply(event));
    }

    private void run(Stream stream) {
        try {
            stream.run(this);
        } catch (InterruptedException e) {
            LOG.debug("stream ends; the client is gone or the gateway stops");
        } catch (RuntimeException e) {
            LOG.warnf("stream failed and ends; the client resumes; cause=%s", e);
        }
        if (!cancelled) {
            client.onComplete();
        }
    }
}
