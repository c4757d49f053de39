package org.oas.cim.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/**
 * The launcher's process, as {@code ./run} starts it. It ends with its standard input, so that a test run that is killed leaves nothing
 * behind. Data and logs stay in {@code target/hubs} for whoever has to find out what went wrong.
 */
final class HubProcess implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STARTED = "Ctrl-C stops everything";
    private static final long STOP_SECONDS = 60;

    private final Process process;
    private final Path data;
    private final Path output;

    private HubProcess(Process process, Path data, Path output) {
        this.process = process;
        this.data = data;
        this.output = output;
    }

    /**
     * Starts a hub with new data on free ports, and returns when it says that it is ready and holds the sample.
     *
     * @param settings what its parts find in their environment
     */
    static HubProcess start(String name, Map<String, String> settings, String... options) {
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("hubs.folder")));
            Path data = folder.resolve(name);
            Path output = folder.resolve(name + ".log");
            List<String> command = command(data);
            command.addAll(List.of("--reset", "--until-stdin-closes"));
            command.addAll(FreePorts.options());
            command.addAll(List.of(options));
            HubProcess hub = new HubProcess(start(command, settings, output), data, output);
            eventually(() -> assertThat(hub.output().contains(STARTED) || !hub.process.isAlive())
                    .isTrue());
            assertThat(hub.output()).contains(STARTED);
            return hub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return data;
    }

    /** What the launcher has written to its terminal. */
    String output() {
        return read(output);
    }

    JsonNode runFile() {
        try {
            return JSON.readTree(data.resolve("run.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A second call of the launcher on the same data, such as {@code --stop-part kafka}; returns what it printed. */
    String tell(String... options) {
        try {
            Path answer = Files.createTempFile(output.getParent(), "answer", ".log");
            List<String> command = command(data);
            command.addAll(List.of(options));
            Process asked = start(command, Map.of(), answer);
            assertThat(asked.waitFor(3, TimeUnit.MINUTES)).isTrue();
            String text = read(answer);
            Files.delete(answer);
            assertThat(asked.exitValue()).as(text).isZero();
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            assertThat(process.waitFor(STOP_SECONDS, TimeUnit.SECONDS))
                    .as("the hub stops")
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(List<String> command, Map<String, String> settings, Path output) throws IOException {
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        process.environment().putAll(settings);
        return process.start();
    }

    private static List<String> command(Path data) {
        String root = System.getProperty("project.root");
        return Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlocal.stack.root=" + root,
                        "-Dlocal.stack.folder=" + root,
                        "-jar",
                        System.getProperty("launcher.jar"),
                        "--data",
                        data.toString())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
