package org.oas.cim.system.torture;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.oas.cim.system.Api;
import org.oas.cim.system.FreePorts;
import org.oas.cim.system.Hub;
import org.oas.cim.system.Part;
import org.oas.cim.system.Program;

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
        Map<String, String> environment = new HashMap<>(hub.environment("activity"));
        environment.computeIfPresent(
                "QUARKUS_DATASOURCE_JDBC_URL", (name, address) -> address + "?ApplicationName=" + APPLICATION);
        environment.put("QUARKUS_PROFILE", "demo");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("CIM_ACTIVITY_SERVICE_URL", url);
        environment.put("CIM_PARTNER_SERVICE_URL", hub.part("partner-service").url());
        environment.put("CIM_RESEARCH_SERVICE_URL", hub.part("research-service").url());
        return environment;
    }
}
