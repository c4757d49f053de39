package org.oas.cim.system;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** A file of 100,000 activities in one request, to a service with a heap of 256 MB; every tenth refers to the next line's. */
@Tag("long")
class BulkImportTest {

    private static final int LINES = 100_000;
    private static final String HEAP = "-Xmx256m";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void isTakenWholeAndOnce() throws IOException, InterruptedException {
        try (Hub hub = Hub.launch("bulk")) {
            Part service = hub.part("activity-service");
            assertThat(commandLine(service)).contains(HEAP);
            String owner = hub.api()
                    .post(Kind.PARTNER.path(), Kind.PARTNER.called(Kind.word()))
                    .id();
            long before = activities(hub);
            int others = shown(hub);
            Path file = file();

            HttpResponse<Path> first = imported(hub, owner, file);
            HttpResponse<Path> second = imported(hub, owner, file);

            assertThat(summary(first)).isEqualTo("created=100000, updated=0, unchanged=0, rejected=0, conflict=0");
            assertThat(summary(second)).isEqualTo("created=0, updated=0, unchanged=100000, rejected=0, conflict=0");
            try (Stream<String> results = Files.lines(first.body())) {
                assertThat(results).hasSize(LINES);
            }
            assertThat(exported(hub, owner)).isEqualTo(LINES);
            eventually(() -> assertThat(shown(hub) - others).isEqualTo(LINES));
            assertThat(activities(hub) - before).isEqualTo(LINES);
            hub.topics().versionsMustRise(Topics.ACTIVITIES);
            assertThat(hub.part("activity-service").pid()).isEqualTo(service.pid());
            System.out.printf("activity-service's memory at most: %s%n", mostMemory(service));
        }
    }

    /** How many activities the feed has for everybody. */
    private static int shown(Hub hub) {
        return hub.feed()
                .page("?recordType=activity&limit=1")
                .json()
                .path("total")
                .asInt();
    }

    /** How many records the topic tells of. */
    private static long activities(Hub hub) {
        return hub.topics().records(Topics.ACTIVITIES).stream().distinct().count();
    }

    private Path file() throws IOException {
        Path file = folder.resolve("activities.ndjson");
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < LINES; i++) {
                String follows = i % 10 == 0 ? ",\"follows\":\"ext:bulk-" + (i + 1) + "\"" : "";
                lines.write("{\"externalId\":\"bulk-" + i + "\",\"visibility\":\"public\",\"title\":{\"en\":\"Seminar "
                        + i + "\"},\"types\":[\"seminar\"],\"status\":\"planned\"" + follows + "}\n");
            }
        }
        return file;
    }

    private HttpResponse<Path> imported(Hub hub, String owner, Path file) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<Path> answer = CLIENT.send(
                request(hub, owner, "/v1/activities/import")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofFile(folder.resolve("results-" + begun)));
        assertThat(answer.statusCode()).isEqualTo(200);
        System.out.printf("%d lines: %s, %d s%n", LINES, summary(answer), (System.nanoTime() - begun) / 1_000_000_000);
        return answer;
    }

    private static long exported(Hub hub, String owner) throws IOException, InterruptedException {
        return CLIENT.send(request(hub, owner, "/v1/activities/export?owner=me").build(), BodyHandlers.ofLines())
                .body()
                .count();
    }

    private static HttpRequest.Builder request(Hub hub, String owner, String path) {
        return HttpRequest.newBuilder(URI.create(hub.part("gateway").url() + path))
                .header("Authorization", "Bearer " + Identity.of(hub.runFile()).token(owner, "contributor"));
    }

    private static String summary(HttpResponse<?> answer) {
        return answer.headers().firstValue("Import-Summary").orElse("");
    }

    private static String commandLine(Part part) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(part.pid()), "cmdline"))
                .replace('\0', ' ');
    }

    /** The most that the process ever held of the machine's memory, heap and all else. */
    private static String mostMemory(Part part) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(part.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:")).findFirst().orElseThrow();
        }
    }
}
