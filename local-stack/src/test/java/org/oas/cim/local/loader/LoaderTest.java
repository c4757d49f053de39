package org.oas.cim.local.loader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.oas.cim.local.LoopbackPort;
import org.oas.cim.local.identity.DemoClient;
import org.oas.cim.local.identity.IdentityServer;
import org.oas.cim.local.identity.SigningKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoaderTest {

    private static final String BELIZE = """
            {"type":"activity","record":{"externalId":"BZ-1","title":"Training in Belize"}}""";
    private static final String PARTNER = """
            {"type":"partner","record":{"externalId":"IOM","title":"IOM"},"as":"0190a1b2-0000-7000-8000-000000000001"}""";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<Duration> pauses = new ArrayList<>();

    @TempDir
    Path folder;

    private StandInHub hub;
    private IdentityServer identity;

    @BeforeEach
    void startTheHub() throws IOException {
        hub = new StandInHub();
        identity = IdentityServer.start(SigningKey.in(folder.resolve("key.json")), 0);
    }

    @AfterEach
    void stopTheHub() {
        hub.close();
        identity.close();
    }

    @Test
    void createsARecordOnceAndChangesNothingTheSecondTime() throws Exception {
        assertThat(load(PARTNER, "", BELIZE)).isEqualTo(new LoadReport(2, 0, 0, 0));
        assertThat(load(PARTNER, BELIZE)).isEqualTo(new LoadReport(0, 0, 2, 0));
        assertThat(load(BELIZE.replace("Training", "Workshop"))).isEqualTo(new LoadReport(0, 1, 0, 0));
        assertThat(hub.calls)
                .contains("POST /v1/activities", "POST /v1/partners as 0190a1b2-0000-7000-8000-000000000001");
    }

    @Test
    void loadsEachKindUnderItsPath() throws Exception {
        var report = load(
                PARTNER,
                "{\"type\":\"project\",\"record\":{\"externalId\":\"P-1\",\"title\":\"Second phase\"}}",
                "{\"type\":\"study\",\"record\":{\"externalId\":\"S-1\",\"title\":\"Report\"}}",
                BELIZE);

        assertThat(report).isEqualTo(new LoadReport(4, 0, 0, 0));
        assertThat(hub.calls.stream().filter(call -> call.startsWith("POST")))
                .containsExactly(
                        "POST /v1/partners as 0190a1b2-0000-7000-8000-000000000001",
                        "POST /v1/projects",
                        "POST /v1/studies",
                        "POST /v1/activities");
    }

    @Test
    void givesANewRecordTheIdThatTheFileSays() throws Exception {
        var line = PARTNER.replace("\"as\"", "\"id\":\"0190a1b2-0000-7000-8000-000000000002\",\"as\"");

        assertThat(load(line)).isEqualTo(new LoadReport(1, 0, 0, 0));
        assertThat(load(line)).isEqualTo(new LoadReport(0, 0, 1, 0));

        assertThat(hub.calls)
                .contains(
                        "PUT /v1/partners/0190a1b2-0000-7000-8000-000000000002 as 0190a1b2-0000-7000-8000-000000000001");
        assertThat(load(line.replace("\"id\":\"0190a1b2", "\"id\":\"x"))).isEqualTo(new LoadReport(0, 0, 0, 1));
        assertThat(said()).contains("\"id\" is not a UUID");
    }

    @Test
    void namesABadRecordAndLoadsTheRest() throws Exception {
        var report = load(
                "{\"type\":\"activity\",\"record\":{\"externalId\":\"X-1\"}}",
                "{\"type\":\"activity\",",
                "{\"type\":\"meeting\",\"record\":{\"externalId\":\"X-2\"}}",
                "{\"type\":\"study\",\"record\":{\"title\":\"No id\"}}",
                "[]",
                "{\"type\":\"study\",\"recrod\":{}}",
                BELIZE);

        assertThat(report).isEqualTo(new LoadReport(1, 0, 0, 6));
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(said())
                .contains("line 1 (X-1): Invalid record: 1 problem; /title is missing")
                .contains("line 2: not JSON: ")
                .contains("line 3: \"type\" is 'meeting', not partner, project, activity or study")
                .contains("line 4: \"record\" has no externalId")
                .contains("line 5: not a JSON object")
                .contains("line 6: unknown member \"recrod\"")
                .contains("7 records: 1 created, 0 updated, 0 unchanged, 6 rejected");
    }

    @Test
    void waitsForAHubThatIsBusyAsLongAsItSays() throws Exception {
        hub.busyAnswers = 2;

        assertThat(load(BELIZE)).isEqualTo(new LoadReport(1, 0, 0, 0));

        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    }

    @Test
    void givesUpOnARecordAfterTenBusyAnswers() throws Exception {
        hub.busyAnswers = 10;

        assertThat(load(BELIZE, PARTNER)).isEqualTo(new LoadReport(1, 0, 0, 1));

        assertThat(said()).contains("line 1 (BZ-1): HTTP 503 Busy, after 10 attempts");
    }

    @Test
    void saysThatNoHubAnswers() throws Exception {
        var nowhere = URI.create("http://127.0.0.1:" + LoopbackPort.free());
        var loader = new Loader(nowhere, tokens(), out(), pauses::add);

        assertThatThrownBy(() -> loader.load(file(BELIZE)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("No hub answers at " + nowhere);
    }

    @Test
    void saysWhereAFileStopsBeingUtf8() throws Exception {
        var file = file(BELIZE);
        Files.write(
                file,
                "\n{\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1),
                java.nio.file.StandardOpenOption.APPEND);

        assertThatThrownBy(() -> new Loader(hub.url(), tokens(), out(), pauses::add).load(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not UTF-8");
    }

    private LoadReport load(String... lines) throws Exception {
        return new Loader(hub.url(), tokens(), out(), pauses::add).load(file(lines));
    }

    private Tokens tokens() {
        return new Tokens(URI.create(identity.issuer() + "/token"), DemoClient.CIM.id(), DemoClient.CIM.secret());
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("records.ndjson"), List.of(lines));
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
