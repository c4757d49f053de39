package org.oas.cim.local.identity;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;

/** What a client asks for and who it says it is (RFC 6749 §4.4.2): in the form, or in the Authorization header (§2.3.1). */
record TokenRequest(Map<String, String> form, Optional<String> authorization) {

    private static final int FORM_BYTES = 10_000;
    private static final String BASIC = "Basic ";

    static TokenRequest read(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readNBytes(FORM_BYTES), StandardCharsets.UTF_8);
        return new TokenRequest(
                form(body), Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")));
    }

    boolean isForClientCredentials() {
        return "client_credentials".equals(form.get("grant_type"));
    }

    /** The client, if its secret is right. */
    Optional<DemoClient> client() {
        return authorization.isPresent()
                ? ofHeader(authorization.get())
                : DemoClient.of(form.getOrDefault("client_id", ""), form.getOrDefault("client_secret", ""));
    }

    private static Optional<DemoClient> ofHeader(String header) {
        if (!header.startsWith(BASIC)) {
            return Optional.empty();
        }
        try {
            var text = new String(Base64.getDecoder().decode(header.substring(BASIC.length())), StandardCharsets.UTF_8);
            var parts = text.split(":", 2);
            return parts.length == 2 ? DemoClient.of(decoded(parts[0]), decoded(parts[1])) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (var pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
