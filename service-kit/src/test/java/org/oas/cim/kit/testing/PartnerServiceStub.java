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

import org.oas.cim.contracts.event.RecordType;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

/** Stands in for the services that own records, partner-service above all: answers what a test tells it to, 404 otherwise. */
public class PartnerServiceStub implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "quarkus.rest-client.partner-service.url";

    private @Nullable WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        return Map.of(
                URL,
                server.baseUrl(),
                "quarkus.rest-client.activity-service.url",
                server.baseUrl(),
                "quarkus.rest-client.research-service.url",
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
        knows(RecordType.PARTNER, id, owner, externalId);
    }

    /** From now on the records' service knows the public record. */
    public static void knows(RecordType type, UUID id, UUID owner, @Nullable String externalId) {
        String own = externalId == null ? "" : ",\"externalId\":\"" + externalId + "\"";
        String heading = type == RecordType.PARTNER ? "names" : "title";
        String record = "{\"id\":\"" + id + "\",\"owner\":\"" + owner + "\"" + own + ",\"visibility\":\"public\",\""
                + heading + "\":{\"en\":\"A " + type.code() + "\"},\"version\":1}";
        answers(type, id, okJson(record));
        if (externalId != null) {
            wireMock()
                    .register(get(urlPathEqualTo(list(type)))
                            .withQueryParam("owner", equalTo(owner.toString()))
                            .withQueryParam("externalId", equalTo(externalId))
                            .willReturn(okJson("{\"data\":[" + record + "],\"next\":null,\"prev\":null}")));
        }
    }

    /** From now on partner-service answers this when it is asked for the partner. */
    public static void answers(UUID id, ResponseDefinitionBuilder answer) {
        answers(RecordType.PARTNER, id, answer);
    }

    /** From now on the records' service answers this when it is asked for the record. */
    public static void answers(RecordType type, UUID id, ResponseDefinitionBuilder answer) {
        wireMock().register(get(urlPathEqualTo(list(type) + "/" + id)).willReturn(answer));
    }

    /** From now on partner-service answers this when it is asked for partners by their external id. */
    public static void answersToExternalId(String externalId, ResponseDefinitionBuilder answer) {
        wireMock()
                .register(get(urlPathEqualTo(list(RecordType.PARTNER)))
                        .withQueryParam("externalId", equalTo(externalId))
                        .willReturn(answer));
    }

    /** From now on partner-service says that it has no such partner. */
    public static void forgets(UUID id) {
        answers(id, notFound());
    }

    /** How often partner-service was asked for the partner. */
    public static int timesAskedFor(UUID id) {
        return timesAskedFor(RecordType.PARTNER, id);
    }

    /** How often the records' service was asked for the record. */
    public static int timesAskedFor(RecordType type, UUID id) {
        return wireMock()
                .find(getRequestedFor(urlPathEqualTo(list(type) + "/" + id)))
                .size();
    }

    private static String list(RecordType type) {
        return switch (type) {
            case ACTIVITY -> "/v1/activities";
            case PROJECT -> "/v1/projects";
            case PARTNER -> "/v1/partners";
            case STUDY -> "/v1/studies";
        };
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
