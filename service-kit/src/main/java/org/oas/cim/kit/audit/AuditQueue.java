package org.oas.cim.kit.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

import org.oas.cim.kit.HubConfig;

/**
 * Refusals on their way to the audit log: no caller waits for it, and none is served differently while the database is away. They wait
 * in memory, {@value #MOST_WAITING} at most; what comes when there is no room is counted and not kept. A process that is killed takes
 * along what came in its last moments. Thread-safe.
 */
@ApplicationScoped
class AuditQueue {

    static final int MOST_WAITING = 10_000;

    private static final Logger LOG = Logger.getLogger(AuditQueue.class);
    private static final int BATCH = 500;
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(3);

    private final BlockingQueue<AuditEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final DataSource dataSource;
    private final Flyway flyway;
    private final Counter lost;
    private final Thread worker;
    private boolean unmigrated;
    private boolean failing;
    private volatile boolean stopped;

    AuditQueue(DataSource dataSource, Flyway flyway, MeterRegistry meters, HubConfig config) {
        this.dataSource = dataSource;
        this.flyway = flyway;
        this.unmigrated = config.audit().migrates();
        this.worker = Thread.ofPlatform().name("audit").daemon().unstarted(this::run);
        this.lost = Counter.builder("cim.audit.lost")
                .description("Refusals that the audit log had no room for while the database was away")
                .register(meters);
        meters.gaugeCollectionSize("cim.audit.waiting", List.of(), waiting);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        worker.join(STOP_PATIENCE);
    }

    void add(AuditEvent event) {
        if (!waiting.offer(event)) {
            lost.increment();
        }
    }

    private void run() {
        List<AuditEvent> batch = new ArrayList<>();
        try {
            while (!stopped || !batch.isEmpty() || !waiting.isEmpty()) {
                fill(batch);
                if (!batch.isEmpty() && written(batch)) {
                    batch.clear();
                } else if (!batch.isEmpty()) {
                    TimeUnit.MILLISECONDS.sleep(REST.toMillis());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fill(List<AuditEvent> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            AuditEvent first = waiting.poll(REST.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                waiting.drainTo(batch, BATCH - 1);
            }
        }
    }

    private boolean written(List<AuditEvent> batch) {
        try {
            if (unmigrated) {
                flyway.migrate();
                unmigrated = false;
            }
            try (Connection connection = dataSource.getConnection()) {
                AuditTable.insert(connection, batch);
            }
            failing = false;
            return true;
        } catch (SQLException | FlywayException e) {
            if (!failing) {
                LOG.warnf("the audit log cannot be written, refusals wait; cause=%s", e.getMessage());
            }
            failing = true;
            return false;
        }
    }
}
