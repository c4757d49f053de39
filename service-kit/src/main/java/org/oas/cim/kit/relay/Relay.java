package org.oas.cim.kit.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import org.oas.cim.kit.HubConfig;
import org.oas.cim.kit.changelog.ChangeAppended;

/**
 * Publishes the change log to the service's topic: each row at least once, a record's rows in version order. Of several instances
 * one leads; the others wait for its lock. Nothing that fails here reaches a writer.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final RelayLeaderships leaderships;
    private final RelayMeters meters;
    private final HubConfig.Relay config;
    private final Semaphore wakeUp = new Semaphore(0);
    private final Thread worker;
    private volatile boolean stopped;
    private boolean failing;

    Relay(DataSource dataSource, RelayLeaderships leaderships, RelayMeters meters, HubConfig config) {
        this.dataSource = dataSource;
        this.leaderships = leaderships;
        this.meters = meters;
        this.config = config.relay();
        this.worker = Thread.ofPlatform().name("relay").daemon().unstarted(this::run);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        wakeUp.release();
        worker.join(STOP_PATIENCE);
    }

    void changeAppended(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeAppended event) {
        wakeUp.release();
    }

    private void run() {
        while (!stopped) {
            try (Connection lockHolder = dataSource.getConnection()) {
                leadIfTheLockIsFree(lockHolder);
            } catch (SQLException | RuntimeException e) {
                failed(e);
            }
            await(config.rest());
        }
    }

    private void leadIfTheLockIsFree(Connection lockHolder) throws SQLException {
        RelayQueue queue = leaderships.queue(lockHolder);
        if (!queue.lead()) {
            return;
        }
        try (RelayLeadership leadership = leaderships.begin(queue)) {
            LOG.info("relay leads");
            while (!stopped) {
                int published = leadership.tick(config.batch());
                meters.published(published);
                failing = false;
                if (published < config.batch()) {
                    await(config.poll());
                }
            }
        } finally {
            queue.resign();
        }
    }

    /** Says it once for each time of trouble, not at every try. */
    private void failed(Exception e) {
        meters.failed();
        if (failing || stopped) {
            LOG.debug("relay failed again", e);
        } else {
            LOG.warnf("relay failed and tries again; changes wait in the log; cause=%s", e);
        }
        failing = true;
    }

    private void await(Duration time) {
        try {
            if (wakeUp.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUp.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
