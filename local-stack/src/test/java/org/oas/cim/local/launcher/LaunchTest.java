package org.oas.cim.local.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.oas.cim.local.FolderLock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class LaunchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StandIns parts = StandIns.onFreePorts();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void nameTheDataFolder() throws IOException {
        data = folder.toRealPath().resolve("hub data");
    }

    @Test
    void startsEveryPartAndStopsThemInReverseOrder() throws Exception {
        List<ProcessHandle> processes;
        try (var launch = begin()) {
            launch.awaitReady();

            assertThat(run().path("state").asText()).isEqualTo("ready");
            assertThat(Files.getPosixFilePermissions(data.resolve("run.json")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            processes = Stream.of("database", "first-service", "second-service", "gateway")
                    .map(this::process)
                    .toList();
            assertThat(processes).allMatch(ProcessHandle::isAlive);
        }

        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(stoppedAt("gateway")).isLessThan(stoppedAt("first-service"));
        assertThat(stoppedAt("second-service")).isLessThan(stoppedAt("database"));
        assertThat(data.resolve("run.json")).doesNotExist();
        assertThat(said()).contains("gateway           ready     http://127.0.0.1:" + parts.gateway());
    }

    @Test
    void startsAPartAgainThatDies() throws Exception {
        try (var launch = begin()) {
            launch.awaitReady();
            var killed = process("first-service");

            killed.destroyForcibly();

            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(state("first-service")).isEqualTo("ready");
                assertThat(process("first-service").pid()).isNotEqualTo(killed.pid());
            });
            assertThat(said()).contains("first-service     broken").contains("died, see");
        }
    }

    @Test
    void leavesAPartStoppedThatWasStoppedOnPurpose() throws Exception {
        try (var launch = begin()) {
            launch.awaitReady();
            var database = process("database");
            var gateway = process("gateway");
            var hub = hub();

            assertThat(hub.ask("stop", "database")).isZero();
            assertThat(state("database")).isEqualTo("stopped");
            assertThat(database.isAlive()).isFalse();
            assertThat(hub.ask("status", "-")).isEqualTo(1);
            assertThat(hub.ask("restart", "first-servise")).isEqualTo(1);

            assertThat(hub.ask("start", "database")).isZero();
            assertThat(hub.ask("restart", "gateway")).isZero();
            assertThat(process("gateway").pid()).isNotEqualTo(gateway.pid());
            assertThat(hub.ask("status", "-")).isZero();
        }
    }

    @Test
    void namesAPortThatIsTakenAndStartsNothing() throws Exception {
        try (var stranger = new ServerSocket(parts.second(), 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThatThrownBy(this::begin)
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("Port %d, for second-service, is taken".formatted(stranger.getLocalPort()))
                    .hasMessageContaining("--second-service-port");
        }
        assertThat(data.resolve("logs")).isEmptyDirectory();
    }

    @Test
    void givesUpOnAPartThatNeverComesUp() throws Exception {
        Launch.PartList broken = (options, folder) -> List.of(new Part(
                "broken",
                0,
                Set.of(),
                parts.first(),
                "--port",
                "",
                folder.log("broken"),
                new JavaPart("broken", folder, folder.path(), List.of("-cp", "nowhere", "NoSuchProgram"), Map.of()),
                Probes.http(HubParts.url(parts.first()))));
        try (var launch = Launch.begin(StandIns.options(data), broken, out())) {
            assertThatThrownBy(launch::awaitReady)
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("broken does not start")
                    .hasMessageContaining("NoSuchProgram");
        }
    }

    @Test
    void refusesASecondLauncherOnTheSameFolder() throws Exception {
        try (var launch = begin()) {
            assertThatThrownBy(this::begin).isInstanceOf(FolderLock.Held.class);
            launch.awaitReady();
        }
    }

    @Test
    void stopsWhatAKilledLauncherLeftRunningAndStartsAfresh() throws Exception {
        var killed = launcherProcess();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(hub().isReady()).isTrue());
        var leftover = process("gateway");

        killed.destroyForcibly().waitFor();
        assertThat(leftover.isAlive()).isTrue();

        try (var launch = begin()) {
            launch.awaitReady();
            assertThat(leftover.isAlive()).isFalse();
            assertThat(said()).contains("left running: gateway (pid " + leftover.pid() + "), ");
        }
    }

    @Test
    void stopsEverythingOnSigterm() throws Exception {
        var launcher = launcherProcess();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(hub().isReady()).isTrue());
        var part = process("database");

        launcher.destroy();
        launcher.waitFor();

        assertThat(part.isAlive()).isFalse();
        assertThat(stoppedAt("gateway")).isLessThan(stoppedAt("database"));
    }

    @Test
    void leavesAFolderAloneThatIsNotAHubs() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("thesis.txt"), "three years of work");

        assertThatThrownBy(() -> Launch.begin(StandIns.options(data, "--reset"), parts, out()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("left alone");

        assertThat(data.resolve("thesis.txt")).exists();
    }

    @Test
    void resetDeletesWhatTheHubKept() throws Exception {
        var kept = DataFolder.open(data);
        var key = kept.cursorKey();
        assertThat(DataFolder.open(data).cursorKey()).isEqualTo(key);

        Launch.begin(StandIns.options(data, "--reset"), (options, folder) -> List.of(), out())
                .close();

        assertThat(DataFolder.open(data).cursorKey()).isNotEqualTo(key);
    }

    private Launch begin() throws Exception {
        return Launch.begin(StandIns.options(data), parts, out());
    }

    private Process launcherProcess() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(Stream.concat(
                                Stream.of(java, "-cp", classPath, StandInLauncher.class.getName(), data.toString()),
                                Stream.of(parts.database(), parts.first(), parts.second(), parts.gateway())
                                        .map(String::valueOf))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("launcher.log").toFile())
                .start();
    }

    private RunningHub hub() throws IOException {
        return RunningHub.of(StandIns.options(data)).orElseThrow(() -> new AssertionError("no hub runs on " + data));
    }

    private JsonNode run() throws IOException {
        return RunFile.read(new DataFolder(data)).orElseThrow();
    }

    private JsonNode part(String name) {
        try {
            return StreamSupport.stream(run().path("parts").spliterator(), false)
                    .filter(part -> part.path("name").asText().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String state(String name) {
        return part(name).path("state").asText();
    }

    private ProcessHandle process(String name) {
        return ProcessHandle.of(part(name).path("pid").asLong()).orElseThrow();
    }

    private long stoppedAt(String name) throws IOException {
        var log = Files.readString(data.resolve("logs").resolve(name + ".log"));
        return Long.parseLong(log.substring(log.lastIndexOf("stopped at ") + "stopped at ".length())
                .strip());
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
