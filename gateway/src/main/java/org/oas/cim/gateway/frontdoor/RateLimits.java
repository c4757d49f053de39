package org.oas.cim.gateway.frontdoor;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.oas.cim.gateway.GatewayConfig;
import org.oas.cim.gateway.GatewayConfig.Limits;
import org.oas.cim.kit.identity.Caller;
import org.oas.cim.kit.problem.ProblemType;

/**
 * Holds callers to what they may ask for, and tells them what is left (draft-ietf-httpapi-ratelimit-headers-10). Whoever has used it up is
 * answered 429 with the time to wait. Thread-safe.
 */
@ApplicationScoped
class RateLimits {

    static final String POLICY = "RateLimit-Policy";
    static final String LEFT = "RateLimit";

    private static final int UNAUTHORIZED = 401;
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);
    private static final ProblemBody SPENT =
            new ProblemBody(ProblemType.TOO_MANY_REQUESTS, ProblemType.TOO_MANY_REQUESTS.remedy());

    private final Limits limits;
    private final Allowances allowances;
    private final OpenConnections open;
    private final MeterRegistry meters;

    RateLimits(GatewayConfig config, MeterRegistry meters) {
        this.limits = config.limits();
        this.allowances = new Allowances(limits, TimeMeter.SYSTEM_NANOTIME);
        this.open = new OpenConnections(limits);
        this.meters = meters;
    }

    /** Before a token is looked at: an address that sent too many bad ones is not believed to send a good one. */
    void beforeSignIn(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!limits.enabled() || !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            context.next();
            return;
        }
        Holder address = Holder.ofAddress(request);
        if (allowances.isSpent(Quota.FAILED_SIGN_INS, address)) {
            refuse(request, Quota.FAILED_SIGN_INS, allowances.take(Quota.FAILED_SIGN_INS, address));
            return;
        }
        context.addEndHandler(end -> {
            if (request.response().getStatusCode() == UNAUTHORIZED) {
                allowances.take(Quota.FAILED_SIGN_INS, address);
            }
        });
        context.next();
    }

    /** Once it is known who calls. */
    void afterSignIn(RoutingContext context) {
        if (!limits.enabled()) {
            context.next();
            return;
        }
        HttpServerRequest request = context.request();
        Quota quota = Quota.of(request.method(), request.path());
        Holder holder = Holder.of(caller(context), request);
        ConsumptionProbe probe = allowances.take(quota, holder);
        request.response()
                .putHeader(POLICY, policy(quota, holder))
                .putHeader(LEFT, left(quota, probe.getRemainingTokens(), probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            refuse(request, quota, probe);
        } else if (Quota.isHeld(request.path())) {
            hold(context, holder);
        } else {
            context.next();
        }
    }

    private void hold(RoutingContext context, Holder holder) {
        if (open.open(holder)) {
            context.addEndHandler(end -> open.close(holder));
            context.next();
            return;
        }
        meters.counter("cim.requests.limited", "quota", "open").increment();
        context.request().response().putHeader(HttpHeaders.RETRY_AFTER, seconds(ONE_SECOND.toNanos()));
        new ProblemBody(
                        ProblemType.TOO_MANY_REQUESTS,
                        "So many streams and polls are open already: " + open.most(holder) + ". Close one first.")
                .answer(context.request());
    }

    private void refuse(HttpServerRequest request, Quota quota, ConsumptionProbe probe) {
        meters.counter("cim.requests.limited", "quota", quota.code()).increment();
        request.response().putHeader(HttpHeaders.RETRY_AFTER, seconds(probe.getNanosToWaitForRefill()));
        SPENT.answer(request);
    }

    private static Caller caller(RoutingContext context) {
        SecurityIdentity identity = QuarkusHttpUser.getSecurityIdentityBlocking(context, null);
        return identity == null ? Caller.PUBLIC : Caller.of(identity);
    }

    private String policy(Quota quota, Holder holder) {
        return "\"%s\";q=%d;w=%d"
                .formatted(quota.code(), quota.perMinute(limits, holder.client()), Allowances.WINDOW.toSeconds());
    }

    private static String left(Quota quota, long remaining, long nanosUntilFull) {
        return "\"%s\";r=%d;t=%s".formatted(quota.code(), remaining, seconds(nanosUntilFull));
    }

    /** Whole seconds, and no moment too early. */
    private static String seconds(long nanos) {
        return Long.toString(Math.ceilDiv(nanos, ONE_SECOND.toNanos()));
    }
}
