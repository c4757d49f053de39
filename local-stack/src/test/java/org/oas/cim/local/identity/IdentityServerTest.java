package org.oas.cim.local.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityServerTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private IdentityServer server;

    @BeforeEach
    void start() throws IOException {
        server = IdentityServer.start(SigningKey.in(folder.resolve("key.json")), 0);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @ParameterizedTest
    @EnumSource(DemoClient.class)
    void givesEachClientATokenThatItsKeysConfirm(DemoClient demo) throws Exception {
        // When
        HttpResponse<String> answer = token(credentials(demo.id(), demo.secret()));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        JwtClaims claims = confirmed(json(answer).path("access_token").asText());
        assertThat(claims.getStringClaimValue("partner")).isEqualTo(demo.partner());
        assertThat(claims.getStringListClaimValue("roles")).containsExactly(demo.role());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant_type=client_credentials&client_id=iom&client_secret=cim-demo",
                "grant_type=client_credentials&client_id=nobody&client_secret=nobody-demo",
                "grant_type=client_credentials&client_id=iom",
                "grant_type=client_credentials&client_id=iom&client_secret=%zz",
            })
    void givesNobodyElseAToken(String form) throws Exception {
        HttpResponse<String> answer = token(form);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).path("error").asText()).isEqualTo("invalid_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grant_type=password&username=cim", "&&=&grant_type"})
    void knowsNoOtherGrant(String form) throws Exception {
        HttpResponse<String> answer = token(form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("error").asText()).isEqualTo("unsupported_grant_type");
    }

    @ParameterizedTest
    @CsvSource({"iom:iom-demo, 200", "iom:cim-demo, 401", "iom, 401"})
    void takesCredentialsInTheHeaderToo(String credentials, int status) throws Exception {
        // When
        String header = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = asked(request ->
                request.header("Authorization", header).POST(BodyPublishers.ofString("grant_type=client_credentials")));

        // Then
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic %%%", "Bearer iom:iom-demo"})
    void aHeaderThatIsNoneIsNobodys(String header) throws Exception {
        HttpResponse<String> answer = asked(request ->
                request.header("Authorization", header).POST(BodyPublishers.ofString("grant_type=client_credentials")));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:9080"})
    void pagesOfThisMachineMayAskFromWithinABrowser(String origin) throws Exception {
        // When
        HttpResponse<String> preflight = asked(request -> request.header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type,x-requested-with")
                .method("OPTIONS", BodyPublishers.noBody()));
        HttpResponse<String> answer = asked(request ->
                request.header("Origin", origin).POST(BodyPublishers.ofString(credentials("iom", "iom-demo"))));

        // Then
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("POST");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                .hasValueSatisfying(allowed -> assertThat(List.of(allowed.split(", ")))
                        .contains("authorization", "content-type", "x-requested-with"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(List.of(preflight, answer))
                .allSatisfy(response -> assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
                        .hasValue(origin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://localhost.example.org", "null", "http://%"})
    void pagesFromElsewhereMayNot(String origin) throws Exception {
        HttpResponse<String> answer = asked(request ->
                request.header("Origin", origin).POST(BodyPublishers.ofString(credentials("iom", "iom-demo"))));

        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void tokensOutliveARestartAndTheKeyIsItsOwners() throws Exception {
        // Given
        String token =
                json(token(credentials("iom", "iom-demo"))).path("access_token").asText();
        server.close();

        // When
        server = IdentityServer.start(
                SigningKey.in(folder.resolve("key.json")),
                URI.create(server.issuer()).getPort());

        // Then
        assertThat(confirmed(token).getSubject()).isEqualTo("iom");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key.json"))))
                .isEqualTo("rw-------");
    }

    private HttpResponse<String> asked(UnaryOperator<HttpRequest.Builder> how) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return client.send(how.apply(request).build(), BodyHandlers.ofString());
    }

    private JwtClaims confirmed(String token) throws Exception {
        JsonNode discovery = json(get(server.issuer() + "/.well-known/openid-configuration"));
        assertThat(discovery.path("issuer").asText()).isEqualTo(server.issuer());
        JsonWebKeySet keys =
                new JsonWebKeySet(get(discovery.path("jwks_uri").asText()).body());
        assertThat(keys.getJsonWebKeys()).hasSize(1);
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedIssuer(server.issuer())
                .setExpectedAudience("cim-hub")
                .setRequireExpirationTime()
                .setRequireSubject()
                .build()
                .processToClaims(token);
    }

    private static String credentials(String id, String secret) {
        return "grant_type=client_credentials&client_id=" + id + "&client_secret=" + secret;
    }

    private HttpResponse<String> token(String form) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.issuer() + "/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
