package org.oas.cim.local.loader;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** The part of the public API that a loader uses. One try each: who calls again is decided above. */
final class HubApi {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final Tokens coordinator;

    /** @param coordinator CIM's, who records for every partner */
    HubApi(URI base, Tokens coordinator) {
        this.base = base;
        this.coordinator = coordinator;
    }

    /** Creates the record, or replaces the one with the same external id and owner. */
    Outcome upsert(RecordLine line) throws Rejection, Busy, IOException, InterruptedException {
        var query = "?externalId=%s&owner=%s&limit=1"
                .formatted(
                        URLEncoder.encode(line.externalId(), StandardCharsets.UTF_8),
                        line.as().orElse("me"));
        var found = json(send(line, request(line.path() + query).GET())).path("data");
        if (found.isEmpty()) {
            send(line, creation(line));
            return Outcome.CREATED;
        }
        return replace(line, line.path() + "/" + found.path(0).path("id").asText());
    }

    private HttpRequest.Builder creation(RecordLine line) throws IOException, InterruptedException {
        var body = BodyPublishers.ofByteArray(body(line));
        var owner = line.as().map(partner -> "?onBehalfOf=" + partner).orElse("");
        return line.id().isPresent()
                ? request(line.path() + "/" + line.id().get() + owner)
                        .header("If-None-Match", "*")
                        .PUT(body)
                : request(line.path() + owner).POST(body);
    }

    private Outcome replace(RecordLine line, String path) throws Rejection, Busy, IOException, InterruptedException {
        var before = etag(send(line, request(path).GET()));
        var put = request(path).PUT(BodyPublishers.ofByteArray(body(line)));
        before.ifPresent(etag -> put.header("If-Match", etag));
        return etag(send(line, put)).equals(before) ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", coordinator.authorization())
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
    }

    private HttpResponse<byte[]> send(RecordLine line, HttpRequest.Builder request)
            throws Rejection, Busy, IOException, InterruptedException {
        var response = client.send(request.build(), BodyHandlers.ofByteArray());
        return switch (response.statusCode()) {
            case 200, 201 -> response;
            case 412, 429, 502, 503, 504 -> throw Busy.of(response);
            default -> throw Rejection.of(line.externalId(), response.statusCode(), json(response));
        };
    }

    private static byte[] body(RecordLine line) throws IOException {
        return JSON.writeValueAsBytes(line.record());
    }

    private static Optional<String> etag(HttpResponse<byte[]> response) {
        return response.headers().firstValue("ETag");
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
