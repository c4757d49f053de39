package org.oas.cim.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One of the hub's packaged programs, started without the launcher. A shell holds it that ends it when its input closes, so that a test
 * run that is killed leaves nothing behind.
 */
public final class Program implements AutoCloseable {

    private static final String HELD =
            "exec 3<&0; \"$@\" </dev/null & child=$!; { cat <&3; kill -KILL $child; } 2>/dev/null & wait $child";
    private static final List<String> PROGRAM = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms32m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            "quarkus-run.jar");

    private final Process shell;
    private final Path log;

    private Program(Process shell, Path log) {
        this.shell = shell;
        this.log = log;
    }

    /**
     * Starts it and does not wait for it.
     *
     * @param log where all that it says is added
     */
    public static Program start(String module, Path log, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", HELD, "sh");
        builder.command().addAll(PROGRAM);
        builder.directory(Path.of(System.getProperty("project.root"), module, "target/quarkus-app")
                        .toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .environment()
                .putAll(environment);
        try {
            return new Program(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program's own process id. */
    public long pid() {
        return shell.children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow()
                .pid();
    }

    /** Its exit code, once it has ended by itself. */
    int exitCode() throws InterruptedException {
        assertThat(shell.waitFor(3, TimeUnit.MINUTES)).as("it ends by itself").isTrue();
        return shell.exitValue();
    }

    String logged() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            shell.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
