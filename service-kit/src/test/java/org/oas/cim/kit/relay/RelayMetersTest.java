package org.oas.cim.kit.relay;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.OwnDatabase;
import org.oas.cim.kit.Snapshots;
import org.oas.cim.kit.changelog.ChangeLogs;
import org.oas.cim.kit.identity.Actors;
import org.oas.cim.kit.testing.RealServers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RelayMetersTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final RelayPair.Parts parts;
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Inject
    RelayMetersTest(RelayPair.Parts parts) {
        this.parts = parts;
    }

    @Test
    void theOldestChangeThatWaitsIsTheOneThatIsShown() throws SQLException, IOException {
        // Given
        DataSource database = OwnDatabase.make("waiting");
        RelayMeters meters = new RelayMeters(database, registry);
        append(database, Instant.now().minus(HOUR));
        append(database, Instant.now());

        // Then
        assertThat(oldestUnpublishedSeconds()).isBetween(3_600.0, 7_200.0);
        assertThat(new RelayHealth(meters).call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void nothingWaitsOnceAllIsPublished() throws SQLException, IOException {
        // Given
        DataSource database = OwnDatabase.make("published");
        RelayMeters meters = new RelayMeters(database, registry);
        append(database, Instant.now().minus(HOUR));
        OwnDatabase.execute(database, "update change_log set published_at = now()");

        // Then
        assertThat(oldestUnpublishedSeconds()).isZero();
        assertThat(new RelayHealth(meters).call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aDatabaseThatIsAwayIsNoNumberAndNotHealthy() throws SQLException, IOException {
        // Given
        DataSource database = OwnDatabase.make("withoutlog");
        RelayMeters meters = new RelayMeters(database, registry);
        OwnDatabase.execute(database, "drop table change_log");

        // Then
        assertThat(oldestUnpublishedSeconds()).isNaN();
        assertThat(new RelayHealth(meters).call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void publishedRowsAndFailuresAreCounted() throws SQLException, IOException {
        // Given
        RelayMeters meters = new RelayMeters(OwnDatabase.make("counted"), registry);

        // When
        meters.published(3);
        meters.published(2);
        meters.failed();

        // Then
        assertThat(registry.get("cim.relay.published").counter().count()).isEqualTo(5);
        assertThat(registry.get("cim.relay.failures").counter().count()).isEqualTo(1);
    }

    private double oldestUnpublishedSeconds() {
        return registry.get("cim.relay.oldest.unpublished").gauge().value();
    }

    private void append(DataSource database, Instant updated) {
        ChangeLogs.of(database, parts.appended())
                .append(Snapshots.activity(UUID.randomUUID(), 1, "title", updated), Actors.CIM);
    }
}
