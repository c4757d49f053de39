package org.oas.cim.local.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.oas.cim.local.Exits;
import org.oas.cim.local.LoopbackPort;

/**
 * Keeps one part running for as long as it is wanted: a part that dies is started again after a pause that doubles up to
 * half a minute; a part stopped on purpose stays stopped. {@link #run} is its thread; the other methods may be called
 * from any.
 */
final class SupervisedPart implements Runnable {

    private static final long POLL_MILLIS = 100;
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;
    private static final Duration STAYED = Duration.ofSeconds(30);

    private final Part part;
    private final List<SupervisedPart> needs;
    private final Consumer<PartStatus> listener;
    private PartState state = PartState.STOPPED;
    private boolean wanted = true;
    private boolean ended;
    private @Nullable RunningPart running;
    private double seconds;
    private int failures;
    private String problem = "";

    SupervisedPart(Part part, List<SupervisedPart> needs, Consumer<PartStatus> listener) {
        this.part = part;
        this.needs = needs;
        this.listener = listener;
    }

    @Override
    public void run() {
        try {
            while (awaitWanted()) {
                attempt();
                pauseAfterFailure();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Part part() {
        return part;
    }

    synchronized PartStatus status() {
        var pid = running == null ? null : running.process().pid();
        return new PartStatus(part, state, pid, seconds, failures, problem);
    }

    synchronized void start() {
        wanted = true;
        failures = 0;
        notifyAll();
    }

    /** Stops the part and returns when it has stopped. */
    void stop() throws InterruptedException {
        RunningPart current;
        synchronized (this) {
            wanted = false;
            current = running;
            notifyAll();
        }
        if (current != null) {
            current.stop();
        }
        synchronized (this) {
            while (state != PartState.STOPPED) {
                wait();
            }
        }
    }

    /** Stops the part for good. */
    void end() throws InterruptedException {
        synchronized (this) {
            ended = true;
        }
        stop();
    }

    private synchronized boolean awaitWanted() throws InterruptedException {
        while (!ended && !(wanted && needs.stream().allMatch(SupervisedPart::isReady))) {
            change(wanted ? PartState.WAITING : PartState.STOPPED);
            wait(POLL_MILLIS);
        }
        change(ended ? PartState.STOPPED : PartState.STARTING);
        return !ended;
    }

    private void attempt() throws InterruptedException {
        long started = System.nanoTime();
        RunningPart run = null;
        try {
            if (LoopbackPort.isTaken(part.port())) {
                throw new IOException(StartException.portTaken(part).getMessage());
            }
            run = part.starter().start();
            adopt(run);
            follow(run, started);
        } catch (IOException e) {
            problem(String.valueOf(e.getMessage()));
        } finally {
            if (run != null) {
                run.stop();
            }
            adopt(null);
        }
    }

    private void follow(RunningPart run, long started) {
        while (wanted() && !part.probe().ready()) {
            if (Exits.within(Duration.ofMillis(POLL_MILLIS), run.process())) {
                problem("ended before it was ready, see " + part.log());
                return;
            }
        }
        if (!wanted()) {
            return;
        }
        ready(System.nanoTime() - started);
        run.process().onExit().join();
        boolean stayed = System.nanoTime() - started > STAYED.toNanos();
        synchronized (this) {
            failures = stayed ? 0 : failures;
        }
        problem("died, see " + part.log());
    }

    private synchronized void pauseAfterFailure() throws InterruptedException {
        if (!wanted) {
            return;
        }
        failures++;
        change(PartState.BROKEN);
        long until = System.nanoTime() + Duration.ofMillis(pauseMillis()).toNanos();
        for (long left = pauseMillis(); wanted && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        problem = "";
    }

    synchronized long pauseMillis() {
        return Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failures - 1, 10));
    }

    private synchronized boolean isReady() {
        return state == PartState.READY;
    }

    private synchronized boolean wanted() {
        return wanted;
    }

    private synchronized void adopt(@Nullable RunningPart run) {
        running = run;
        if (run != null) {
            listener.accept(status());
        }
    }

    private synchronized void ready(long nanos) {
        seconds = nanos / 1e9;
        change(PartState.READY);
    }

    private synchronized void problem(String text) {
        problem = wanted ? text : "";
    }

    private void change(PartState next) {
        if (state != next) {
            state = next;
            listener.accept(status());
            notifyAll();
        }
    }
}
