package org.oas.cim.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import org.oas.cim.gateway.testing.EventStream;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.Topics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A client that takes no events is hung up on, and gets with its last id what it has not had. */
@QuarkusTest
@WithTestResource(KafkaBroker.class)
class SlowClientTest {

    private static final int RECORDS = 1_000;
    private static final int FIRST = 65_000;
    private static final String LONG_TEXT = "A long summary. ".repeat(600);

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void aClientThatTakesNothingIsHungUpOnAndResumes() throws IOException {
        // Given
        await().until(() -> given().get("/q/health/ready").statusCode() == 200);
        try (Socket client = new Socket();
                Topics topics = new Topics(bootstrapServers)) {
            client.setReceiveBufferSize(4_096);
            client.connect(new InetSocketAddress("localhost", port));
            client.getOutputStream()
                    .write(("GET /v1/feed/stream?country=TT HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            await().until(() -> openStreams() == 1);

            // When
            for (int i = 0; i < RECORDS; i++) {
                topics.publish(Records.activity(FIRST + i)
                        .in("TT")
                        .stating("{'summary':{'en':'" + LONG_TEXT + "'}}")
                        .snapshot());
            }
            await().until(() -> openStreams() == 0);

            // Then
            String received = unchunked(client.getInputStream());
            List<String> records = new ArrayList<>(records(received));
            assertThat(records).hasSizeLessThan(RECORDS);
            String lastId = lastWholeEvent(received);
            try (EventStream resumed = EventStream.open(
                    URI.create("http://localhost:" + port + "/v1/feed/stream?country=TT"),
                    Map.of("Last-Event-ID", lastId))) {
                int missing = RECORDS - records.size();
                await().until(() -> resumed.events().size() >= missing);
                resumed.events().forEach(event -> records.add(event.data().substring(7, 43)));
            }
            assertThat(records)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, RECORDS)
                            .mapToObj(i -> Records.id(FIRST + i).toString())
                            .toList());
        }
    }

    private static int openStreams() {
        Matcher gauge = Pattern.compile("(?m)^cim_streams_open (\\d+)")
                .matcher(given().get("/q/metrics").asString());
        return gauge.find() ? Integer.parseInt(gauge.group(1)) : -1;
    }

    /** What the connection held until it broke, without the lines that chunks begin with. */
    private static String unchunked(InputStream in) {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[64 * 1024];
        try {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                text.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            // Hung up on: what came before is what the client has.
        }
        return text.toString().replaceAll("\r\n[0-9a-f]+\r\n", "");
    }

    /** The records of the events that came whole. */
    private static List<String> records(String received) {
        return whole(received).stream()
                .map(event -> Pattern.compile("data:\\{\"id\":\"([0-9a-f-]{36})\",\"recordType\"")
                        .matcher(event))
                .filter(Matcher::find)
                .map(data -> data.group(1))
                .toList();
    }

    private static String lastWholeEvent(String received) {
        Matcher id = Pattern.compile("id:\\s?(\\S+)").matcher(whole(received).getLast());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static List<String> whole(String received) {
        List<String> events = new ArrayList<>(List.of(received.split("\n\n", -1)));
        events.removeLast();
        return events;
    }
}
