package org.oas.cim.kit.audit;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import org.oas.cim.kit.identity.Caller;
import org.oas.cim.kit.identity.TokenFault;
import org.oas.cim.kit.problem.OfferedOperations;

/** Has every answer that says 401 or 403 noted, whichever part of the process gave it. Thread-safe. */
@ApplicationScoped
public class Refusals {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int BEFORE_SIGN_IN = -300;
    private static final String ANOTHERS = Refusals.class.getName() + ".anothers";

    private final AuditQueue queue;
    private final OfferedOperations offered;
    private final Clock clock;

    Refusals(AuditQueue queue, OfferedOperations offered, Clock clock) {
        this.queue = queue;
        this.offered = offered;
        this.clock = clock;
    }

    /** Says that the answer is another process', which notes it itself. */
    public static void areAnothers(RoutingContext context) {
        context.put(ANOTHERS, true);
    }

    void watch(@Observes Router router) {
        router.route().order(BEFORE_SIGN_IN).handler(context -> {
            String id = AuditedRequest.presentId();
            context.addEndHandler(end -> answered(context, id));
            context.next();
        });
    }

    private void answered(RoutingContext context, String id) {
        int status = context.response().getStatusCode();
        if (context.get(ANOTHERS) == null && (status == UNAUTHORIZED || status == FORBIDDEN)) {
            queue.add(event(context, status, AuditedRequest.of(context.request(), id, offered)));
        }
    }

    private AuditEvent event(RoutingContext context, int status, AuditedRequest request) {
        if (context.failure() instanceof AuthenticationFailedException failure) {
            return new AuditEvent(
                    clock.instant(), AuditKind.SIGN_IN_FAILED, request, Caller.PUBLIC, TokenFault.reasonOf(failure));
        }
        Caller caller =
                context.user() instanceof QuarkusHttpUser user ? Caller.of(user.getSecurityIdentity()) : Caller.PUBLIC;
        return new AuditEvent(
                clock.instant(),
                AuditKind.DENIED,
                request,
                caller,
                status == UNAUTHORIZED ? "there is no token" : "it may not do this");
    }
}
