package org.oas.cim.kit.secret;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.local.identity.DemoClient;
import org.oas.cim.local.identity.IdentityServer;
import org.oas.cim.local.identity.SigningKey;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

class DemoClientsTest {

    private static final String ISSUER = "/realms/hub";
    private static final String TOKEN = "/token";

    @TempDir
    Path folder;

    private final WireMockServer standIn =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final Vertx vertx = Vertx.vertx();
    private final WebClient client = WebClient.create(vertx);

    @BeforeEach
    void start() {
        standIn.start();
    }

    @AfterEach
    void stop() {
        standIn.stop();
        vertx.close();
    }

    @Test
    void areThoseOfTheLocalIssuerWithTheirSecrets() {
        assertThat(Arrays.stream(DemoClient.values()).map(demo -> demo.id() + " " + demo.secret()))
                .containsExactlyElementsOf(DemoClients.IDS.stream()
                        .map(id -> id + " " + DemoClients.secret(id))
                        .toList());
    }

    @Test
    void areBelievedByTheLocalIssuer() throws Exception {
        try (IdentityServer local = IdentityServer.start(SigningKey.in(folder.resolve("key.json")), 0)) {
            assertThat(answer(new DemoClients(client, local.issuer()).believed()))
                    .hasValue("cim");
        }
    }

    @ParameterizedTest
    @EnumSource(DemoClient.class)
    void oneThatIsLeftIsFound(DemoClient left) throws Exception {
        // Given
        tokensAreAnsweredWith(401);
        standIn.stubFor(post(TOKEN)
                .withRequestBody(containing("client_id=" + left.id() + "&"))
                .withRequestBody(containing("client_secret=" + left.secret()))
                .willReturn(okJson("{\"access_token\": \"t\"}")));

        // Then
        assertThat(answer(ofStandIn().believed())).hasValue(left.id());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void noneIsBelievedWhereAllAreRefused(int status) throws Exception {
        tokensAreAnsweredWith(status);

        assertThat(answer(ofStandIn().believed())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void anIssuerThatCannotSayHasNotAnswered(int status) {
        tokensAreAnsweredWith(status);

        assertThat(ofStandIn().believed().toCompletionStage().toCompletableFuture())
                .failsWithin(Duration.ofMinutes(1));
    }

    @Test
    void anIssuerThatWasAwayIsAskedUntilItAnswers() throws Exception {
        // Given
        Future<Optional<String>> answer = ofStandIn().believedOnceItAnswers(vertx, Duration.ofMillis(20));

        // When
        standIn.stubFor(post(TOKEN).willReturn(okJson("{\"access_token\": \"t\"}")));
        discoveryIsThere();

        // Then
        assertThat(answer(answer)).hasValue("cim");
    }

    private void tokensAreAnsweredWith(int status) {
        discoveryIsThere();
        standIn.stubFor(post(TOKEN).willReturn(aResponse().withStatus(status)));
    }

    private void discoveryIsThere() {
        standIn.stubFor(get(ISSUER + "/.well-known/openid-configuration")
                .willReturn(okJson("{\"token_endpoint\": \"" + standIn.baseUrl() + TOKEN + "\"}")));
    }

    private DemoClients ofStandIn() {
        return new DemoClients(client, standIn.baseUrl() + ISSUER);
    }

    private static Optional<String> answer(Future<Optional<String>> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }
}
