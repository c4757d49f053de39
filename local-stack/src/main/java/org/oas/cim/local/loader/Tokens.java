package org.oas.cim.local.loader;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Tokens for client credentials (RFC 6749 §4.4), each used until shortly before it expires. Used by one thread. */
public final class Tokens {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration SPARE = Duration.ofSeconds(30);

    private final URI endpoint;
    private final String form;
    private String token = "";
    private Instant usedUntil = Instant.MIN;

    /** @param endpoint where the issuer gives tokens */
    public Tokens(URI endpoint, String clientId, String clientSecret) {
        this.endpoint = endpoint;
        this.form = "grant_type=client_credentials&client_id=" + encoded(clientId) + "&client_secret="
                + encoded(clientSecret);
    }

    /**
     * The value of an Authorization header.
     *
     * @throws IOException when the issuer gives none
     */
    String authorization() throws IOException, InterruptedException {
        if (!Instant.now().isBefore(usedUntil)) {
            renew();
        }
        return "Bearer " + token;
    }

    private void renew() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
            var response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("%s gave no token: %d".formatted(endpoint, response.statusCode()));
            }
            var answer = new ObjectMapper().readTree(response.body());
            token = answer.path("access_token").asText();
            usedUntil = Instant.now()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(SPARE);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
