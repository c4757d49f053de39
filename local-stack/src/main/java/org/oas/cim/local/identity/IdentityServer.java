package org.oas.cim.local.identity;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * An OpenID provider on 127.0.0.1 as far as a hub on one machine needs one: discovery (OpenID Connect Discovery 1.0 §4), keys
 * (RFC 7517 §5), and tokens for client credentials (RFC 6749 §4.4), which it gives to the {@link DemoClient}s.
 */
public final class IdentityServer implements AutoCloseable {

    private static final String REALM = "/hub";

    private final HttpServer server;
    private final SigningKey key;

    private IdentityServer(HttpServer server, SigningKey key) {
        this.server = server;
        this.key = key;
    }

    /**
     * Starts it.
     *
     * @param port 0 for a free one
     * @throws IOException when the port is taken
     */
    public static IdentityServer start(SigningKey key, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
        var identity = new IdentityServer(server, key);
        server.createContext(REALM + "/.well-known/openid-configuration", identity::discovery);
        server.createContext(REALM + "/keys", identity::keys);
        server.createContext(REALM + "/token", identity::token);
        server.start();
        return identity;
    }

    /** The issuer that listens on that port. */
    public static String issuer(int port) {
        return "http://127.0.0.1:" + port + REALM;
    }

    /** The issuer's name, which is also its base URL. */
    public String issuer() {
        return issuer(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(exchange, 200, """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                 "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
                 "grant_types_supported": ["client_credentials"], "response_types_supported": [],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer()));
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "{\"keys\": [" + key.publicJwk() + "]}");
    }

    private void token(HttpExchange exchange) throws IOException {
        BrowserAccess.allow(exchange);
        if ("OPTIONS".equals(exchange.getRequestMethod())) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            return;
        }
        var request = TokenRequest.read(exchange);
        if (!request.isForClientCredentials()) {
            answer(exchange, 400, "{\"error\": \"unsupported_grant_type\"}");
            return;
        }
        var client = request.client();
        if (client.isEmpty()) {
            answer(exchange, 401, "{\"error\": \"invalid_client\"}");
            return;
        }
        var token = key.token(
                issuer(),
                client.get().id(),
                client.get().partner(),
                client.get().role());
        answer(exchange, 200, """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": %d}
                """.formatted(token, SigningKey.LIFESPAN.toSeconds()));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
