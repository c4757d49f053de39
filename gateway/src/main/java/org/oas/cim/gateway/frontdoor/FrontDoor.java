package org.oas.cim.gateway.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.oas.cim.gateway.GatewayConfig;
import org.oas.cim.kit.problem.BadTokenMapper;
import org.oas.cim.kit.problem.IssuerAwayMapper;
import org.oas.cim.kit.problem.ProblemType;

/** Which path goes where, and what every request passes on its way. */
@ApplicationScoped
public class FrontDoor {

    private static final int MOST_CONNECTIONS_PER_SERVICE = 256;
    private static final String API = "/v1*";
    private static final int BEFORE_EVERYTHING_ELSE = Integer.MIN_VALUE;
    private static final int AFTER_EVERYTHING_ELSE = Integer.MAX_VALUE;

    /** Quarkus looks at tokens at -200, and at what they allow at -100. */
    private static final int AFTER_SIGN_IN = -150;

    private static final ProblemBody BAD_TOKEN =
            new ProblemBody(ProblemType.UNAUTHENTICATED, ProblemType.UNAUTHENTICATED.remedy());
    private static final ProblemBody ISSUER_AWAY = new ProblemBody(ProblemType.UNAVAILABLE, IssuerAwayMapper.DETAIL);
    private static final ProblemBody NOTHING_HERE =
            new ProblemBody(ProblemType.NOT_FOUND, "There is nothing at this path; GET /v1 lists what there is.");

    private final Vertx vertx;
    private final GatewayConfig config;
    private final RateLimits limits;
    private final Breakers breakers;
    private final Set<String> compressed;
    private final TlsConfigurationRegistry tls;
    private final Optional<String> ownTls;

    FrontDoor(
            Vertx vertx,
            GatewayConfig config,
            RateLimits limits,
            Breakers breakers,
            @ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressed,
            TlsConfigurationRegistry tls,
            @ConfigProperty(name = "quarkus.http.tls-configuration-name") Optional<String> ownTls) {
        this.vertx = vertx;
        this.config = config;
        this.limits = limits;
        this.breakers = breakers;
        this.compressed = compressed;
        this.tls = tls;
        this.ownTls = ownTls;
    }

    void open(@Observes Router router) {
        int order = BEFORE_EVERYTHING_ELSE;
        router.route().order(order++).handler(RequestId::tell);
        router.route().order(order++).handler(SecurityHeaders::addTo);
        router.route().order(order++).handler(PlainRequests::letIn);
        router.route().order(order++).handler(OtherOrigins.handler());
        router.route(API).order(order++).handler(limits::beforeSignIn);
        router.route(API).order(order).handler(new BodyPatience(vertx, config.bodyTimeout()));
        router.route(API).order(AFTER_SIGN_IN).handler(limits::afterSignIn);
        handOn(router);
        router.route().order(AFTER_EVERYTHING_ELSE).handler(context -> NOTHING_HERE.answer(context.request()));
    }

    private void handOn(Router router) {
        HttpClientOptions options = new HttpClientOptions()
                .setMaxPoolSize(MOST_CONNECTIONS_PER_SERVICE)
                .setDecompressionSupported(false);
        // Whom the gateway trusts to be a service; without one, whom Java trusts.
        TlsConfiguration.from(tls, ownTls).ifPresent(own -> TlsConfigUtils.configure(options, own));
        HttpClient client = vertx.createHttpClient(options);
        for (Service service : services()) {
            ServiceProxy proxy = new ServiceProxy(service, client, breakers.of(service), config);
            router.route(service.path()).handler(this::compress).handler(proxy);
            router.route(service.path() + "/*").handler(this::compress).handler(proxy);
            router.route(service.path() + "*").failureHandler(FrontDoor::refuse);
        }
    }

    /** As the gateway's own answers are. */
    private void compress(RoutingContext context) {
        context.addHeadersEndHandler(end -> HttpCompressionHandler.compressIfNeeded(context, compressed));
        context.next();
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
