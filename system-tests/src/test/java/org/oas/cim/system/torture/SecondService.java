package org.oas.cim.system.torture;

import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.oas.cim.system.Api;
import org.oas.cim.system.FreePorts;
import org.oas.cim.system.Hub;
import org.oas.cim.system.Part;
import org.oas.cim.system.Program;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** A second instance of the activity service, on the same database and broker as the launcher's. */
final class SecondService implements AutoCloseable {

    /** What its connections are called in the database. */
    static final String APPLICATION = "second-activity-service";

    private final Hub hub;
    private final Path log;
    private final int port;
    private final String url;
    private Program program;

    private SecondService(Hub hub, int port) {
        this.hub = hub;
        this.port = port;
        this.url = "http://127.0.0.1:" + port;
        this.log = hub.part("activity-service").log().resolveSibling(APPLICATION + ".log");
        this.program = Program.start("activity-service", log, environment());
    }

    static SecondService start(Hub hub) {
        return new SecondService(hub, FreePorts.one());
    }

    Api api() {
        return hub.api(url);
    }

    /** The process as it is now, once it answers. */
    Part awaitReady() {
        eventually(() -> assertThat(api().get("/q/health/ready").status()).isEqualTo(200));
        return new Part(APPLICATION, "ready", program.pid(), url, log);
    }

    void killAndStartAgain() {
        awaitReady().kill();
        close();
        program = Program.start("activity-service", log, environment());
    }

    @Override
    public void close() {
        program.close();
    }

    private Map<String, String> environment() {
        JsonNode run = hub.runFile();
        JsonNode postgres = run.path("postgres");
        return Map.ofEntries(
                entry("QUARKUS_PROFILE", "demo"),
                entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                entry(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        postgres.at("/jdbcUrls/activity").asText() + "?ApplicationName=" + APPLICATION),
                entry(
                        "QUARKUS_DATASOURCE_PASSWORD",
                        postgres.path("applicationPassword").asText()),
                entry("QUARKUS_FLYWAY_USERNAME", postgres.path("username").asText()),
                entry("QUARKUS_FLYWAY_PASSWORD", postgres.path("password").asText()),
                entry(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        run.at("/kafka/bootstrapServers").asText()),
                entry("CIM_IDENTITY_URL", run.at("/identity/issuer").asText()),
                entry("CIM_ACTIVITY_SERVICE_URL", url),
                entry("CIM_PARTNER_SERVICE_URL", hub.part("partner-service").url()),
                entry("CIM_RESEARCH_SERVICE_URL", hub.part("research-service").url()));
    }
}
