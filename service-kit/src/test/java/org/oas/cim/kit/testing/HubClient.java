package org.oas.cim.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.testing.identity.TestTokens;

/**
 * Talks to the service under test as a partner's system does. Thread-safe.
 *
 * @param role what the system may do; {@link #NOBODY} sends no token
 */
public record HubClient(UUID actingPartner, String role) {

    /** Acts for CIM. */
    public static final HubClient CIM = new HubClient(WellKnownPartners.CIM, "coordinator");

    /** The role of the public. */
    public static final String NOBODY = "nobody";

    /** Acts for nobody. */
    public static final HubClient PUBLIC = new HubClient(new UUID(0, 0), NOBODY);

    /** A contributor's system. */
    public HubClient(UUID actingPartner) {
        this(actingPartner, "contributor");
    }

    /** The same partner's, with another role. */
    public HubClient as(String other) {
        return new HubClient(actingPartner, other);
    }

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, json(body), with(headers, "Content-Type", "application/json"));
    }

    public Answer put(String path, String ifMatch, Object body) {
        return send("PUT", path, json(body), "Content-Type", "application/json", "If-Match", ifMatch);
    }

    public Answer putWithoutCondition(String path, Object body) {
        return send("PUT", path, json(body), "Content-Type", "application/json");
    }

    /** A merge patch. */
    public Answer patch(String path, String ifMatch, Object patch) {
        return send("PATCH", path, json(patch), "Content-Type", "application/merge-patch+json", "If-Match", ifMatch);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    /** A GET with that Authorization header instead of the client's own; none if it is empty. */
    Answer getWith(String authorization, String path) {
        return new HubClient(actingPartner, NOBODY).get(path, "Authorization", authorization);
    }

    /** Any request; headers are given as name, value, name, value. */
    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base().resolve(path)).timeout(PATIENCE).method(method, body);
        if (!role.equals(NOBODY)) {
            request.header("Authorization", TestTokens.authorization(actingPartner, role));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where the service under test listens. */
    public static URI base() {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(body.toString());
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }
}
