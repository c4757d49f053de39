package org.oas.cim.kit.relay;

import java.sql.SQLException;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Down while a change has been waiting for Kafka for over a minute. It is no part of readiness: a service goes on taking writes
 * while Kafka is away.
 */
@Wellness
@ApplicationScoped
class RelayHealth implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final RelayMeters meters;

    RelayHealth(RelayMeters meters) {
        this.meters = meters;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            Duration waiting = meters.oldestUnpublished();
            return HealthCheckResponse.named("relay")
                    .status(waiting.compareTo(PATIENCE) < 0)
                    .withData("oldestUnpublishedSeconds", waiting.toSeconds())
                    .build();
        } catch (SQLException e) {
            return HealthCheckResponse.named("relay")
                    .down()
                    .withData("database", "not reachable")
                    .build();
        }
    }
}
