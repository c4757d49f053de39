package org.oas.cim.gateway.frontdoor;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.circuitbreaker.CircuitBreakerState;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

import org.oas.cim.gateway.GatewayConfig;

/** One circuit breaker for each service, whatever the number of its paths. Thread-safe. */
@ApplicationScoped
class Breakers {

    private static final Logger LOG = Logger.getLogger(Breakers.class);
    private static final Duration COUNTED_OVER = Duration.ofSeconds(10);

    /** The proxy has time limits of its own. */
    private static final int NO_TIME_LIMIT = -1;

    private final ConcurrentMap<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();
    private final Vertx vertx;
    private final GatewayConfig.Breaker config;
    private final MeterRegistry meters;

    Breakers(Vertx vertx, GatewayConfig config, MeterRegistry meters) {
        this.vertx = vertx;
        this.config = config.breaker();
        this.meters = meters;
    }

    /** The breaker of the service. */
    CircuitBreaker of(Service service) {
        return breakers.computeIfAbsent(service.name(), this::create);
    }

    private CircuitBreaker create(String service) {
        CircuitBreakerOptions options = new CircuitBreakerOptions()
                .setMaxFailures(config.failures())
                .setFailuresRollingWindow(COUNTED_OVER.toMillis())
                .setTimeout(NO_TIME_LIMIT)
                .setResetTimeout(config.rest().toMillis());
        CircuitBreaker breaker = CircuitBreaker.create(service, vertx, options)
                .openHandler(open -> LOG.warnf("service is given a rest; service=%s", service))
                .closeHandler(closed -> LOG.infof("service answers again; service=%s", service));
        Gauge.builder("cim.services.resting", breaker, one -> one.state() == CircuitBreakerState.CLOSED ? 0 : 1)
                .tag("service", service)
                .register(meters);
        return breaker;
    }
}
