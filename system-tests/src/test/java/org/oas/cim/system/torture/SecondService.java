package org.oas.cim.system.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.oas.cim.system.Api;
import org.oas.cim.system.FreePorts;
import org.oas.cim.system.Hub;
import org.oas.cim.system.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/**
 * A second instance of the activity service, on the same database and broker as the launcher's. A shell holds it that ends it when its
 * input closes, so that a test run that is killed leaves nothing behind.
 */
final class SecondService implements AutoCloseable {

    /** What its connections are called in the database. */
    static final String APPLICATION = "second-activity-service";

    private static final String HELD = "\"$@\" </dev/null & child=$!; cat; kill -KILL $child";
    private static final List<String> PROGRAM = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms32m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            "quarkus-run.jar");

    private final Hub hub;
    private final Path log;
    private final String url;
    private final ProcessBuilder program;
    private Process shell;

    private SecondService(Hub hub, int port) throws IOException {
        this.hub = hub;
        this.url = "http://127.0.0.1:" + port;
        this.log = hub.part("activity-service").log().resolveSibling(APPLICATION + ".log");
        this.program = new ProcessBuilder("sh", "-c", HELD, "sh");
        program.command().addAll(PROGRAM);
        program.directory(Path.of(System.getProperty("project.root"), "activity-service/target/quarkus-app")
                        .toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .environment()
                .putAll(environment(port));
        this.shell = program.start();
    }

    static SecondService start(Hub hub) {
        try {
            return new SecondService(hub, FreePorts.one());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Api api() {
        return hub.api(url);
    }

    /** The process as it is now, once it answers. */
    Part awaitReady() {
        eventually(() -> assertThat(api().get("/q/health/ready").status()).isEqualTo(200));
        long pid = shell.children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow()
                .pid();
        return new Part(APPLICATION, "ready", pid, url, log);
    }

    void killAndStartAgain() {
        awaitReady().kill();
        close();
        try {
            shell = program.start();
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

    private Map<String, String> environment(int port) {
        JsonNode run = hub.runFile();
        JsonNode postgres = run.path("postgres");
        return Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.at("/jdbcUrls/activity").asText() + "?ApplicationName=" + APPLICATION,
                "QUARKUS_DATASOURCE_USERNAME",
                postgres.path("username").asText(),
                "QUARKUS_DATASOURCE_PASSWORD",
                postgres.path("password").asText(),
                "KAFKA_BOOTSTRAP_SERVERS",
                run.at("/kafka/bootstrapServers").asText(),
                "CIM_IDENTITY_URL",
                run.at("/identity/issuer").asText(),
                "CIM_ACTIVITY_SERVICE_URL",
                url,
                "CIM_PARTNER_SERVICE_URL",
                hub.part("partner-service").url(),
                "CIM_RESEARCH_SERVICE_URL",
                hub.part("research-service").url());
    }
}
