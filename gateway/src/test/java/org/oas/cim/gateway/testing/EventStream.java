package org.oas.cim.gateway.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A client of the live stream that keeps what it received, heartbeats apart. */
public final class EventStream implements AutoCloseable {

    /** An event as it came. */
    public record Event(String id, String name, String data) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> response;
    private final List<Event> all = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private EventStream(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        headers.forEach(request::header);
        try {
            response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    public static EventStream open(URI address, Map<String, String> headers) {
        return new EventStream(address, headers);
    }

    public HttpResponse<InputStream> response() {
        return response;
    }

    public List<Event> all() {
        return all;
    }

    /** What is no heartbeat. */
    public List<Event> events() {
        return all.stream().filter(event -> !event.name().equals("heartbeat")).toList();
    }

    /** Whether the server has ended it. */
    public boolean hasEnded() {
        return ended;
    }

    public String lastId() {
        return all.getLast().id();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String id = "";
            String name = "";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                } else if (line.isEmpty() && !name.isEmpty()) {
                    all.add(new Event(id, name, data.toString()));
                    name = "";
                    data.setLength(0);
                }
            }
            ended = true;
        } catch (IOException | UncheckedIOException e) {
            // The test has closed it.
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
