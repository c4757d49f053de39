package org.oas.cim.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** A client of the live stream (Server-Sent Events, WHATWG HTML §9.2.6) that keeps every event. */
final class FeedStream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final InputStream body;
    private final List<StreamEvent> received = new CopyOnWriteArrayList<>();

    private FeedStream(InputStream body) {
        this.body = body;
    }

    /** Connects, and returns when the stream has sent its first event: what is written from then on must come. */
    static FeedStream open(HttpClient client, HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response =
                    client.send(request.header("Accept", "text/event-stream").build(), BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            FeedStream stream = new FeedStream(response.body());
            Thread.ofVirtual().name("stream").start(stream::read);
            eventually(() -> assertThat(stream.received).isNotEmpty());
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came so far about records, without heartbeats. */
    List<StreamEvent> changes() {
        return received.stream()
                .filter(event -> !event.name().equals("heartbeat"))
                .toList();
    }

    /** Everything that came so far, heartbeats included: whoever goes away now resumes with the last one's id. */
    List<StreamEvent> received() {
        return List.copyOf(received);
    }

    List<String> briefly() {
        return changes().stream().map(StreamEvent::brief).toList();
    }

    /** Where the client is: the newest token. */
    String token() {
        return received.getLast().id();
    }

    /** Waits until exactly these events came, in this order. */
    void awaitExactly(String... briefs) {
        eventually(() -> assertThat(briefly()).containsExactly(briefs));
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String id = "";
            String name = "message";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && !data.isEmpty()) {
                    received.add(new StreamEvent(id, name, JSON.readTree(data.toString())));
                    name = "message";
                    data.setLength(0);
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                }
            }
        } catch (IOException e) {
            // The test closed the stream, or the gateway went away: what came is kept, and more does not come.
        }
    }
}
