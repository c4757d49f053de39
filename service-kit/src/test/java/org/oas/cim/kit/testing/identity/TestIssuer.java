package org.oas.cim.kit.testing.identity;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Two OpenID providers as far as a service needs one: the discovery document and the keys (OpenID Connect Discovery 1.0 §4). The hub's
 * own speaks for everybody, a ministry's for {@link #MINISTRY} only. {@link TestTokens} signs in their names, with the keys that are in
 * the settings of the test run.
 */
public final class TestIssuer implements AutoCloseable {

    /** The hub's own issuer. */
    public static final String HUB = "hub";

    /** The issuer of one partner. */
    public static final String ONE_PARTNERS = "ministry";

    /** The only partner that the ministry's issuer speaks for. */
    public static final UUID MINISTRY = UUID.fromString("00000000-0000-7000-8000-0000000000a1");

    private final HttpServer server;

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    /** Starts them on a free port. */
    public static TestIssuer start() throws IOException {
        return new TestIssuer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** Begins to answer, and says what a process under test is to be configured with. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("cim.identity.url", issue(HUB, settings));
        String url = issue(ONE_PARTNERS, settings);
        settings.put("quarkus.oidc.ministry.auth-server-url", url);
        settings.put("quarkus.oidc.ministry.token.issuer", url);
        settings.put("cim.identity.issuers.ministry.partners", MINISTRY.toString());
        server.start();
        return settings;
    }

    private String issue(String name, Map<String, String> settings) {
        TestKey key = TestKey.generate();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
        String discovery = """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/authorize", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(url);
        String keys = "{\"keys\":[" + key.publicJwk() + "]}";
        server.createContext("/" + name + "/.well-known/openid-configuration", asked -> answer(asked, discovery));
        server.createContext("/" + name + "/keys", asked -> answer(asked, keys));
        settings.put(TestTokens.ISSUER + name, url);
        settings.put(TestTokens.KEY + name, key.privateJwk());
        return url;
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
