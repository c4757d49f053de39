package org.oas.cim.kit.directory;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/** Listens to the records' events as long as the service runs; what fails is tried again, and said once. */
@ApplicationScoped
public class RecordListener {

    private static final Logger LOG = Logger.getLogger(RecordListener.class);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final RecordHearing hearing;
    private final Thread worker;
    private volatile boolean stopped;
    private boolean failing;

    RecordListener(RecordHearing hearing) {
        this.hearing = hearing;
        this.worker = Thread.ofPlatform().name("record-listener").daemon().unstarted(this::run);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        worker.join(STOP_PATIENCE);
    }

    private void run() {
        while (!stopped) {
            try {
                hearing.listen(this::goesOn);
            } catch (RuntimeException e) {
                failed(e);
            }
        }
    }

    /** Asked after each successful look at the topics. */
    private boolean goesOn() {
        failing = false;
        return !stopped;
    }

    private void failed(RuntimeException e) {
        if (failing || stopped) {
            LOG.debug("listening to records failed again", e);
        } else {
            LOG.warnf("listening to records failed and is tried again; cause=%s", e);
        }
        failing = true;
        try {
            Thread.sleep(REST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
