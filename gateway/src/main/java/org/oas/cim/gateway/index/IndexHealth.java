package org.oas.cim.gateway.index;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready as soon as there is an index to serve, whether Kafka answers or not. */
@Readiness
@ApplicationScoped
class IndexHealth implements HealthCheck {

    private final FeedIndex index;

    IndexHealth(FeedIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("feed index");
        index.served().ifPresent(token -> response.withData("position", token.toString()));
        return response.status(index.served().isPresent()).build();
    }
}
