package org.oas.cim.local.loader;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.oas.cim.local.identity.DemoClient;
import org.oas.cim.local.identity.IdentityServer;
import org.oas.cim.local.identity.SigningKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which hubs get the sample. */
class SampleTest {

    private static final String CIM_ALONE = "{\"data\":[{\"externalId\":\"cim\"}]}";
    private static final String NOTHING = "{\"data\":[]}";
    private static final String ONE = "{\"data\":[{\"externalId\":\"x\"}]}";

    @TempDir
    Path folder;

    private final List<String> posted = new CopyOnWriteArrayList<>();
    private Map<String, String> lists = Map.of();
    private HttpServer hub;
    private IdentityServer identity;

    @BeforeEach
    void aHub() throws IOException {
        hub = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        hub.createContext("/v1/", this::answer);
        hub.start();
        identity = IdentityServer.start(SigningKey.in(folder.resolve("key.json")), 0);
        Files.writeString(
                folder.resolve("sample.ndjson"),
                "{\"type\":\"activity\",\"record\":{\"externalId\":\"report-2005/x\"}}\n");
    }

    @AfterEach
    void stop() {
        hub.stop(0);
        identity.close();
    }

    @Test
    void aHubThatHoldsOnlyCimGetsTheSampleOnce() throws Exception {
        // Given
        lists = Map.of("/v1/activities", NOTHING, "/v1/studies", NOTHING, "/v1/partners", CIM_ALONE);

        // When
        sample().loadOnce(System.out);
        sample().loadOnce(System.out);

        // Then
        assertThat(posted).containsExactly("/v1/activities");
    }

    @Test
    void aHubThatHoldsARecordIsLeftAlone() throws Exception {
        // Given
        lists = Map.of("/v1/activities", NOTHING, "/v1/studies", ONE, "/v1/partners", CIM_ALONE);

        // When
        sample().loadOnce(System.out);

        // Then
        assertThat(posted).isEmpty();
    }

    @Test
    void aHubThatHoldsAProjectIsLeftAlone() throws Exception {
        // Given
        lists = Map.of("/v1/projects", ONE, "/v1/partners", CIM_ALONE);

        // When
        sample().loadOnce(System.out);

        // Then
        assertThat(posted).isEmpty();
    }

    @Test
    void aLoadThatWasInterruptedIsDoneAgain() throws Exception {
        // Given
        lists = Map.of("/v1/studies", ONE, "/v1/partners", CIM_ALONE);
        Files.writeString(folder.resolve("note"), "loading");

        // When
        sample().loadOnce(System.out);

        // Then
        assertThat(posted).containsExactly("/v1/activities");
        assertThat(folder.resolve("note")).hasContent("done");
    }

    @Test
    void aHubThatDoesNotTellIsNotTakenForAnEmptyOne() {
        // Given
        lists = Map.of("/v1/activities", "{\"status\":503}");

        // When
        assertThatThrownBy(() -> sample().loadOnce(System.out))

                // Then
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/v1/activities");
        assertThat(posted).isEmpty();
    }

    private Sample sample() {
        return new Sample(
                folder.resolve("sample.ndjson"),
                URI.create("http://127.0.0.1:" + hub.getAddress().getPort()),
                new Tokens(URI.create(identity.issuer() + "/token"), DemoClient.CIM.id(), DemoClient.CIM.secret()),
                folder.resolve("note"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getRequestBody().readAllBytes();
        boolean posts = exchange.getRequestMethod().equals("POST");
        if (posts) {
            posted.add(path);
            exchange.getResponseHeaders().add("ETag", "\"1\"");
        }
        byte[] body = (posts ? "{}" : lists.getOrDefault(path, NOTHING)).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(posts ? 201 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
