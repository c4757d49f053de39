package org.oas.cim.gateway.frontdoor;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import org.oas.cim.gateway.GatewayConfig;
import org.oas.cim.kit.problem.BadTokenMapper;
import org.oas.cim.kit.problem.IssuerAwayMapper;
import org.oas.cim.kit.problem.ProblemType;

/** Which path goes where. */
@ApplicationScoped
public class FrontDoor {

    private static final int MOST_CONNECTIONS_PER_SERVICE = 256;
    private static final int BEFORE_EVERYTHING_ELSE = Integer.MIN_VALUE;
    private static final int AFTER_EVERYTHING_ELSE = Integer.MAX_VALUE;
    private static final ProblemBody NOT_PLAIN =
            new ProblemBody(ProblemType.BAD_REQUEST, "The path has empty, dot or unreadable segments.");
    private static final ProblemBody BAD_TOKEN =
            new ProblemBody(ProblemType.UNAUTHENTICATED, ProblemType.UNAUTHENTICATED.remedy());
    private static final ProblemBody ISSUER_AWAY = new ProblemBody(ProblemType.UNAVAILABLE, IssuerAwayMapper.DETAIL);
    private static final ProblemBody NOTHING_HERE =
            new ProblemBody(ProblemType.NOT_FOUND, "There is nothing at this path; GET /v1 lists what there is.");

    private final Vertx vertx;
    private final GatewayConfig config;

    FrontDoor(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    void open(@Observes Router router) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(MOST_CONNECTIONS_PER_SERVICE)
                .setDecompressionSupported(false));
        router.route().order(BEFORE_EVERYTHING_ELSE).handler(FrontDoor::letInPlainPathsOnly);
        for (Service service : services()) {
            ServiceProxy proxy = new ServiceProxy(service, client, config);
            router.route(service.path()).handler(proxy);
            router.route(service.path() + "/*").handler(proxy);
            router.route(service.path() + "*").failureHandler(FrontDoor::refuse);
        }
        router.route().order(AFTER_EVERYTHING_ELSE).handler(context -> NOTHING_HERE.answer(context.request()));
    }

    /** A path that the next reader could take for another one goes nowhere, least of all to a service. */
    private static void letInPlainPathsOnly(RoutingContext context) {
        if (RequestPath.isPlain(context.request().path())) {
            context.next();
        } else {
            NOT_PLAIN.answer(context.request());
        }
    }

    /** A token that is not believed here need not reach a service. */
    private static void refuse(RoutingContext context) {
        if (context.failure() instanceof AuthenticationFailedException) {
            context.response().putHeader(HttpHeaderNames.WWW_AUTHENTICATE, BadTokenMapper.CHALLENGE);
            BAD_TOKEN.answer(context.request());
        } else if (context.failure() instanceof OIDCException) {
            context.response().putHeader(HttpHeaderNames.RETRY_AFTER, ServiceProxy.RETRY_AFTER_SECONDS);
            ISSUER_AWAY.answer(context.request());
        } else {
            context.next();
        }
    }

    private List<Service> services() {
        return List.of(
                new Service("activity service", "/v1/activities", config.activityServiceUrl()),
                new Service("activity service", "/v1/projects", config.activityServiceUrl()),
                new Service("partner service", "/v1/partners", config.partnerServiceUrl()),
                new Service("research service", "/v1/studies", config.researchServiceUrl()));
    }
}
