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

    private final String baseUrl;
    private final Optional<String> actingPartner;

    private Api(String baseUrl, Optional<String> actingPartner) {
        this.baseUrl = baseUrl;
        this.actingPartner = actingPartner;
    }

    /** Somebody who acts for no partner: writes count as CIM's, the feed is the public one. */
    public static Api at(String baseUrl) {
        return new Api(baseUrl, Optional.empty());
    }

    /** The same address, acting for that partner. */
    public Api as(String partner) {
        return new Api(baseUrl, Optional.of(partner));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, JsonNode record) {
        return send(request(path).POST(BodyPublishers.ofString(record.toString())));
    }

    Answer post(String path, String ifMatch, JsonNode body) {
        return send(request(path).header("If-Match", ifMatch).POST(BodyPublishers.ofString(body.toString())));
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
        actingPartner.ifPresent(partner -> request.header("X-Acting-Partner", partner));
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
