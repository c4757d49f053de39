package org.oas.cim.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.oas.cim.local.KafkaProcess;
import org.oas.cim.local.LocalPostgres;
import org.oas.cim.local.LoopbackPort;
import org.oas.cim.local.identity.IdentityProcess;
import org.oas.cim.local.identity.IdentityServer;

/** The hub's parts, and the environment that each is given. */
final class HubParts {

    private static final String CLASS_ARCHIVE = "app-cds.jsa";
    private static final int POSTGRES = 0;
    private static final int KAFKA = 1;
    private static final int IDENTITY = 1;
    private static final int SERVICE = 2;
    private static final int GATEWAY = 3;

    private final LauncherOptions options;
    private final DataFolder data;
    private final Path root;

    /** @param root the project's folder, which holds the built modules */
    HubParts(LauncherOptions options, DataFolder data, Path root) {
        this.options = options;
        this.data = data;
        this.root = root;
    }

    static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    List<Part> all() throws IOException {
        var parts = new ArrayList<Part>();
        parts.add(postgres());
        parts.add(kafka());
        parts.add(options.keycloak() ? keycloak() : identity());
        parts.add(service(PortOption.PARTNER, "partner"));
        parts.add(service(PortOption.ACTIVITY, "activity"));
        parts.add(service(PortOption.RESEARCH, "research"));
        int port = options.port(PortOption.GATEWAY);
        parts.add(gateway("gateway", port, PortOption.GATEWAY.option()));
        int next = nextAfterServices();
        for (int number = 2; number <= options.gateways(); number++) {
            int free = freeFrom(next);
            parts.add(gateway("gateway-" + number, free, "--gateways"));
            next = free + 1;
        }
        return parts;
    }

    Part postgres() {
        int port = options.port(PortOption.POSTGRES);
        return part(
                PortOption.POSTGRES,
                POSTGRES,
                Set.of(),
                "127.0.0.1:" + port,
                new PostgresPart(data, port, databases()),
                Probes.listens(port));
    }

    private Part kafka() {
        int port = options.port(PortOption.KAFKA);
        return part(
                PortOption.KAFKA,
                KAFKA,
                Set.of(),
                "127.0.0.1:" + port,
                own("kafka", KafkaProcess.class, data.kafka(), port),
                Probes.kafka(port));
    }

    private Part identity() {
        int port = options.port(PortOption.IDENTITY);
        return part(
                PortOption.IDENTITY,
                IDENTITY,
                Set.of(),
                IdentityServer.issuer(port),
                own("identity", IdentityProcess.class, data.identityKey(), port),
                Probes.listens(port));
    }

    Part keycloak() throws IOException {
        var realm = Keycloak.realm(options.port(PortOption.IDENTITY));
        var home = Keycloak.in(root);
        return part(
                PortOption.IDENTITY,
                IDENTITY,
                Set.of("postgres"),
                realm,
                new JavaPart(
                        PortOption.IDENTITY.part(),
                        data,
                        data.path(),
                        home.program(),
                        Keycloak.environment(options, data)),
                Probes.discovery(realm));
    }

    private List<String> databases() {
        var keycloak = options.keycloak() ? Stream.of(Keycloak.DATABASE) : Stream.<String>empty();
        return Stream.concat(PostgresPart.DATABASES.stream(), keycloak).toList();
    }

    private Part service(PortOption option, String database) throws IOException {
        var environment = common(options.port(option), database);
        environment.put("CIM_ACTIVITY_SERVICE_URL", url(options.port(PortOption.ACTIVITY)));
        environment.put("CIM_PARTNER_SERVICE_URL", url(options.port(PortOption.PARTNER)));
        environment.put("CIM_RESEARCH_SERVICE_URL", url(options.port(PortOption.RESEARCH)));
        var url = url(options.port(option));
        return part(
                option,
                SERVICE,
                Set.of("postgres"),
                url,
                quarkus(option.part(), option.part(), environment),
                Probes.http(url));
    }

    private Part gateway(String name, int port, String portOption) throws IOException {
        var environment = common(port, "gateway");
        environment.put("CIM_GATEWAY_ACTIVITY_SERVICE_URL", url(options.port(PortOption.ACTIVITY)));
        environment.put("CIM_GATEWAY_PARTNER_SERVICE_URL", url(options.port(PortOption.PARTNER)));
        environment.put("CIM_GATEWAY_RESEARCH_SERVICE_URL", url(options.port(PortOption.RESEARCH)));
        environment.put("CIM_FEED_INDEX_DIR", data.index(name).toString());
        return new Part(
                name,
                GATEWAY,
                Set.of(),
                port,
                portOption,
                url(port),
                data.log(name),
                quarkus(name, "gateway", environment),
                Probes.http(url(port)));
    }

    private Part part(
            PortOption option, int stage, Set<String> needs, String url, Part.Starter starter, Part.Probe probe) {
        return new Part(
                option.part(),
                stage,
                needs,
                options.port(option),
                option.option(),
                url,
                data.log(option.part()),
                starter,
                probe);
    }

    private Map<String, String> common(int port, String database) throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_PROFILE", "demo");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL", LocalPostgres.jdbcUrl(options.port(PortOption.POSTGRES), database));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", data.applicationPassword());
        environment.put("QUARKUS_FLYWAY_USERNAME", LocalPostgres.USER);
        environment.put("QUARKUS_FLYWAY_PASSWORD", LocalPostgres.password(data.postgres()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + options.port(PortOption.KAFKA));
        environment.put("CIM_CURSOR_KEY", data.cursorKey());
        environment.put("CIM_IDENTITY_URL", Issuer.of(options).url());
        return environment;
    }

    /** A program of this module's, which is told where its data is and which port to take. */
    private JavaPart own(String name, Class<?> main, Path kept, int port) {
        var program = new ArrayList<>(JavaFlags.ALL);
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        program.addAll(List.of(kept.toString(), Integer.toString(port)));
        return new JavaPart(name, data, data.path(), program, Map.of());
    }

    private JavaPart quarkus(String name, String module, Map<String, String> environment) throws IOException {
        var folder = root.resolve(module).resolve("target/quarkus-app");
        if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
            throw new IOException(
                    "%s is not built: there is no %s".formatted(module, folder.resolve("quarkus-run.jar")));
        }
        var program = new ArrayList<>(JavaFlags.ALL);
        // The archive fits only a program that is named as it was when the archive was made: relative to its folder.
        if (Files.exists(folder.resolve(CLASS_ARCHIVE))) {
            program.add("-XX:SharedArchiveFile=" + CLASS_ARCHIVE);
        }
        program.addAll(List.of("-jar", "quarkus-run.jar"));
        return new JavaPart(name, data, folder, program, environment);
    }

    private int nextAfterServices() {
        int highest = 0;
        for (var option : List.of(PortOption.GATEWAY, PortOption.ACTIVITY, PortOption.PARTNER, PortOption.RESEARCH)) {
            highest = Math.max(highest, options.port(option));
        }
        return highest + 1;
    }

    private int freeFrom(int first) {
        int port = first;
        while (LoopbackPort.isTaken(port) || isOurs(port)) {
            port++;
        }
        return port;
    }

    private boolean isOurs(int port) {
        return Stream.of(PortOption.POSTGRES, PortOption.KAFKA, PortOption.IDENTITY)
                .anyMatch(option -> options.port(option) == port);
    }
}
