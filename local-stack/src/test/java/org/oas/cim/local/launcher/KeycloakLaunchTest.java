package org.oas.cim.local.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.oas.cim.local.LoopbackPort;
import org.oas.cim.local.identity.DemoClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The real Keycloak, which the build's profile {@code keycloak} fetches, with the hub's realm. */
@Tag("long")
class KeycloakLaunchTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private LauncherOptions options;
    private Issuer issuer;

    @BeforeEach
    void chooseFreePorts() throws IOException {
        var ports = IntStream.generate(LoopbackPort::free).distinct().limit(2).toArray();
        options = StandIns.options(
                folder.toRealPath().resolve("hub data"),
                "--keycloak",
                "--postgres-port",
                Integer.toString(ports[0]),
                "--identity-port",
                Integer.toString(ports[1]));
        issuer = Issuer.of(options);
    }

    @AfterEach
    void close() {
        http.close();
    }

    @Test
    void givesTokensThatSayForWhomAndInWhichRole() throws Exception {
        try (var launch = Launch.begin(options, KeycloakLaunchTest::parts, nowhere())) {
            launch.awaitReady();

            for (var client : DemoClient.values()) {
                var claims = believed(token(client.id(), client.secret()));
                assertThat(claims.getSubject()).isNotBlank();
                assertThat(claims.getStringClaimValue("azp")).isEqualTo(client.id());
                assertThat(claims.getStringClaimValue("partner")).isEqualTo(client.partner());
                assertThat(claims.getStringListClaimValue("roles")).contains(client.role());
            }
            assertThat(token("iom", "cim-demo").statusCode()).isEqualTo(401);
        }

        assertThat(LoopbackPort.isTaken(options.port(PortOption.IDENTITY))).isFalse();
    }

    private static List<Part> parts(LauncherOptions options, DataFolder data) throws IOException {
        var hub = new HubParts(options, data, Path.of(System.getProperty("project.root")));
        return List.of(hub.postgres(), hub.keycloak());
    }

    private HttpResponse<String> token(String client, String secret) throws Exception {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(client, secret);
        var request = HttpRequest.newBuilder(URI.create(issuer.tokenEndpoint()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** The claims of a token that the issuer's keys confirm, for the hub. */
    private JwtClaims believed(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer::body).isEqualTo(200);
        var discovery = json(get(issuer.url() + "/.well-known/openid-configuration"));
        var keys = new JsonWebKeySet(get(discovery.path("jwks_uri").asText()));
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedIssuer(issuer.url())
                .setExpectedAudience("cim-hub")
                .build()
                .processToClaims(json(answer.body()).path("access_token").asText());
    }

    private String get(String url) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static PrintStream nowhere() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
