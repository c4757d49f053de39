package org.oas.cim.kit.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** What the relay shows of itself: rows published, failures, and the age of the oldest row still waiting. Thread-safe. */
@ApplicationScoped
public class RelayMeters {

    private final DataSource dataSource;
    private final Counter published;
    private final Counter failures;

    RelayMeters(DataSource dataSource, MeterRegistry registry) {
        this.dataSource = dataSource;
        this.published = Counter.builder("cim.relay.published")
                .description("change-log rows published to Kafka")
                .register(registry);
        this.failures = Counter.builder("cim.relay.failures")
                .description("times that the relay had to start again")
                .register(registry);
        Gauge.builder("cim.relay.oldest.unpublished", this, RelayMeters::oldestUnpublishedSeconds)
                .description("age of the oldest change-log row that is not published yet")
                .baseUnit("seconds")
                .register(registry);
    }

    void published(int rows) {
        published.increment(rows);
    }

    void failed() {
        failures.increment();
    }

    /** How long the oldest unpublished row has been waiting; zero when none is. */
    Duration oldestUnpublished() throws SQLException {
        String select = "select coalesce(extract(epoch from now() - min(occurred_at)), 0) from change_log"
                + " where published_at is null";
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            row.next();
            return Duration.ofMillis(Math.max(0, (long) (row.getDouble(1) * 1000)));
        }
    }

    private double oldestUnpublishedSeconds() {
        try {
            return oldestUnpublished().toMillis() / 1000.0;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
