package org.oas.cim.gateway.frontdoor;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;

import org.oas.cim.gateway.GatewayConfig;
import org.oas.cim.kit.problem.ProblemType;

/** Which path goes where. */
@ApplicationScoped
public class FrontDoor {

    private static final int MOST_CONNECTIONS_PER_SERVICE = 256;
    private static final int AFTER_EVERYTHING_ELSE = Integer.MAX_VALUE;

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
        for (Service service : services()) {
            ServiceProxy proxy = new ServiceProxy(service, client, config);
            router.route(service.path()).handler(proxy);
            router.route(service.path() + "/*").handler(proxy);
        }
        ProblemBody nothingHere =
                new ProblemBody(ProblemType.NOT_FOUND, "There is nothing at this path; GET /v1 lists what there is.");
        router.route().order(AFTER_EVERYTHING_ELSE).handler(context -> nothingHere.answer(context.request()));
    }

    private List<Service> services() {
        return List.of(
                new Service("activity service", "/v1/activities", config.activityServiceUrl()),
                new Service("partner service", "/v1/partners", config.partnerServiceUrl()),
                new Service("research service", "/v1/studies", config.researchServiceUrl()));
    }
}
