package org.oas.cim.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** A client of one base URL, with the default settings of the JDK's client. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final String FEED = "/v1/feed";
    private static final String NOBODY = "";
    private static final Acting PUBLIC = new Acting(NOBODY, NOBODY);
    private static final Acting STAFF = new Acting(Identity.CIM, "coordinator");

    private final String baseUrl;
    private final Identity identity;
    private final Optional<Acting> acting;

    private Api(String baseUrl, Identity identity, Optional<Acting> acting) {
        this.baseUrl = baseUrl;
        this.identity = identity;
        this.acting = acting;
    }

    private record Acting(String partner, String role) {}

    /** CIM's staff, who look at the feed as the public sees it. */
    static Api at(String baseUrl, Identity identity) {
        return new Api(baseUrl, identity, Optional.empty());
    }

    /** The same address, acting for that partner, everywhere. */
    public Api as(String partner) {
        return as(partner, partner.equals(Identity.CIM) ? "coordinator" : "contributor");
    }

    /** The same in that role. */
    Api as(String partner, String role) {
        return new Api(baseUrl, identity, Optional.of(new Acting(partner, role)));
    }

    /** The same address for somebody without a token. */
    Api withoutToken() {
        return as(NOBODY, NOBODY);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** With that Authorization header. */
    Answer get(String path, String authorization) {
        return send(request(path).setHeader("Authorization", authorization).GET());
    }

    public Answer post(String path, JsonNode record) {
        return send(request(path).POST(BodyPublishers.ofString(record.toString())));
    }

    Answer post(String path, String ifMatch, JsonNode body) {
        return send(request(path).header("If-Match", ifMatch).POST(BodyPublishers.ofString(body.toString())));
    }

    Answer patch(String path, String ifMatch, String patch) {
        return send(request(path)
                .setHeader("Content-Type", "application/merge-patch+json")
                .header("If-Match", ifMatch)
                .method("PATCH", BodyPublishers.ofString(patch)));
    }

    public Answer put(String path, String ifMatch, JsonNode record) {
        return send(request(path).header("If-Match", ifMatch).PUT(BodyPublishers.ofString(record.toString())));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer delete(String path, String ifMatch) {
        return send(request(path).header("If-Match", ifMatch).DELETE());
    }

    /** The live stream, connected when this returns. */
    FeedStream stream(String query) {
        return FeedStream.open(CLIENT, request("/v1/feed/stream" + query));
    }

    /** The live stream from behind that event on. */
    FeedStream streamAfter(String lastEventId) {
        return FeedStream.open(CLIENT, request("/v1/feed/stream").header("Last-Event-ID", lastEventId));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(baseUrl + path)).header("Content-Type", "application/json");
        Acting caller = acting.orElse(path.startsWith(FEED) ? PUBLIC : STAFF);
        if (!caller.equals(PUBLIC)) {
            request.header("Authorization", "Bearer " + identity.token(caller.partner(), caller.role()));
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.build().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
