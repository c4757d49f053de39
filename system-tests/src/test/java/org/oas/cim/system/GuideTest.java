package org.oas.cim.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The guide for partner systems, pasted as it is. */
@ExtendWith(HubExtension.class)
class GuideTest {

    private static final Path GUIDE = Path.of(System.getProperty("project.root"), "docs/partner-systems.md");
    private static final Pattern WALK_THROUGH =
            Pattern.compile("## Keep in step\n.*?\n```\n(.*?)\n```\n", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void keepsASystemInStep(Hub hub) throws IOException, InterruptedException {
        assumeThatThereIs("bash");
        assumeThatThereIs("curl");
        Matcher walkThrough = WALK_THROUGH.matcher(Files.readString(GUIDE));
        assertThat(walkThrough.find()).isTrue();
        String pasted = walkThrough
                .group(1)
                .replace("http://localhost:8080", hub.part("gateway").url())
                .replace("http://127.0.0.1:18080/hub", hub.part("identity").url());

        List<String> told = paste(pasted);

        assertThat(summaries(told))
                .containsExactly(
                        "created=1000, updated=0, unchanged=0, rejected=0, conflict=0",
                        "created=0, updated=3, unchanged=997, rejected=0, conflict=0",
                        "created=0, updated=1, unchanged=999, rejected=0, conflict=0");
        List<JsonNode> lines = jsonIn(told);
        assertThat(lines.subList(0, 3))
                .allMatch(line -> line.path("status").asText().equals("rejected"));
        assertThat(lines.get(0).at("/errors/0/pointer").asText()).isEqualTo("#/titel");
        assertThat(lines.get(1).at("/errors/0/detail").asText()).contains("column");
        assertThat(lines.get(2).at("/errors/0/detail").asText()).contains("externalId");
        assertThat(told.stream().filter(line -> line.startsWith("HTTP/1.1 ")))
                .containsExactly("HTTP/1.1 200 OK", "HTTP/1.1 200 OK");
        assertThat(told.stream().filter(line -> line.matches("(?i)etag: .*")))
                .hasSize(2)
                .allMatch(line -> line.endsWith("\"2\""));
        assertThat(told.stream().filter(line -> line.matches("(?i).*replayed: true")))
                .hasSize(1);
        assertThat(lines.get(3).at("/conflicts/0/member").asText()).isEqualTo("title");
        assertThat(lines.get(4).at("/data/0/withdrawn").asBoolean()).isTrue();
        assertThat(lines).hasSize(5);
    }

    /** What others of the hub that is shared need not read. */
    @AfterEach
    void withdrawTheSeminars(Hub hub) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("all.ndjson"))) {
            JsonNode record = JSON.readTree(line);
            if (record.path("externalId").asText().startsWith("seminar-")) {
                hub.api().delete("/v1/activities/" + record.path("id").asText());
            }
        }
    }

    private List<String> paste(String commands) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process shell = new ProcessBuilder("bash", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(shell.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(shell.exitValue()).as(Files.readString(output)).isZero();
        return Files.readAllLines(output);
    }

    private static List<String> summaries(List<String> told) {
        return told.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("import-summary: "))
                .map(line -> line.substring("import-summary: ".length()))
                .toList();
    }

    private static List<JsonNode> jsonIn(List<String> told) throws IOException {
        List<JsonNode> values = new ArrayList<>();
        for (String line : told) {
            if (line.startsWith("{")) {
                values.add(JSON.readTree(line));
            }
        }
        return values;
    }

    private static void assumeThatThereIs(String program) {
        boolean isThere = Arrays.stream(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        assumeTrue(isThere, "the walk-through needs " + program);
    }
}
