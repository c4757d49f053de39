package org.oas.cim.kit.testing;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

/** Stands in for partner-service: answers what a test tells it to, 404 otherwise. */
public class PartnerServiceStub implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "quarkus.rest-client.partner-service.url";
    private static final String LIST = "/v1/partners";

    private @Nullable WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        return Map.of(
                URL,
                server.baseUrl(),
                "quarkus.log.category.\"WireMock\".level",
                "OFF",
                "quarkus.log.category.\"io.vertx.core.net.impl.ConnectionBase\".level",
                "OFF");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** A partner that partner-service knows from now on. */
    public static HubClient newPartner() {
        UUID id = UUID.randomUUID();
        knows(id, id, null);
        return new HubClient(id);
    }

    /** From now on partner-service knows the partner. */
    public static void knows(UUID id, UUID owner, @Nullable String externalId) {
        String own = externalId == null ? "" : ",\"externalId\":\"" + externalId + "\"";
        String partner = "{\"id\":\"" + id + "\",\"owner\":\"" + owner + "\"" + own
                + ",\"visibility\":\"public\",\"names\":{\"en\":\"A partner\"},\"version\":1}";
        answers(id, okJson(partner));
        if (externalId != null) {
            wireMock()
                    .register(get(urlPathEqualTo(LIST))
                            .withQueryParam("owner", equalTo(owner.toString()))
                            .withQueryParam("externalId", equalTo(externalId))
                            .willReturn(okJson("{\"data\":[" + partner + "],\"next\":null,\"prev\":null}")));
        }
    }

    /** From now on partner-service answers this when it is asked for the partner. */
    public static void answers(UUID id, ResponseDefinitionBuilder answer) {
        wireMock().register(get(urlPathEqualTo(LIST + "/" + id)).willReturn(answer));
    }

    /** From now on partner-service answers this when it is asked for partners by their external id. */
    public static void answersToExternalId(String externalId, ResponseDefinitionBuilder answer) {
        wireMock()
                .register(get(urlPathEqualTo(LIST))
                        .withQueryParam("externalId", equalTo(externalId))
                        .willReturn(answer));
    }

    /** From now on partner-service says that it has no such partner. */
    public static void forgets(UUID id) {
        answers(id, notFound());
    }

    /** How often partner-service was asked for the partner. */
    public static int timesAskedFor(UUID id) {
        return wireMock().find(getRequestedFor(urlPathEqualTo(LIST + "/" + id))).size();
    }

    /** An answer that a test goes on with. */
    public static ResponseDefinitionBuilder answer(int status) {
        return aResponse().withStatus(status);
    }

    private static WireMock wireMock() {
        URI url = URI.create(ConfigProvider.getConfig().getValue(URL, String.class));
        return new WireMock(url.getHost(), url.getPort());
    }
}
