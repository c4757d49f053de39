package org.oas.cim.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.local.LocalPostgres;

/**
 * {@code run.json}: the running suite, for the launcher's other commands and for tests. Replaced as a whole at every
 * change, removed by a clean stop; readable by its owner only, because it holds the database's passwords.
 */
final class RunFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final ObjectNode frame;

    RunFile(DataFolder data, ControlSocket control, LauncherOptions options) throws IOException {
        this.file = data.runFile();
        this.frame = JSON.createObjectNode();
        frame.put("pid", ProcessHandle.current().pid());
        frame.put("started", Instant.now().toString());
        frame.put("data", data.path().toString());
        frame.putObject("control").put("port", control.port()).put("token", control.token());
        frame.put("gatewayUrl", HubParts.url(options.port(PortOption.GATEWAY)));
        var issuer = Issuer.of(options);
        var identity =
                frame.putObject("identity").put("issuer", issuer.url()).put("tokenEndpoint", issuer.tokenEndpoint());
        if (!options.keycloak()) {
            identity.put("key", data.identityKey().toString());
        }
        frame.putObject("kafka").put("bootstrapServers", "127.0.0.1:" + options.port(PortOption.KAFKA));
        int port = options.port(PortOption.POSTGRES);
        var postgres = frame.putObject("postgres")
                .put("port", port)
                .put("username", LocalPostgres.USER)
                .put("password", LocalPostgres.password(data.postgres()))
                .put("applicationPassword", data.applicationPassword());
        var urls = postgres.putObject("jdbcUrls");
        PostgresPart.DATABASES.forEach(database -> urls.put(database, LocalPostgres.jdbcUrl(port, database)));
    }

    /** What the running launcher of that folder last wrote; empty where none wrote anything. */
    static Optional<JsonNode> read(DataFolder data) throws IOException {
        return Files.exists(data.runFile())
                ? Optional.of(JSON.readTree(Files.readAllBytes(data.runFile())))
                : Optional.empty();
    }

    /** @param state {@code starting}, {@code ready} or {@code stopping} */
    synchronized void write(String state, List<PartStatus> parts) throws IOException {
        frame.put("state", state);
        var list = frame.putArray("parts");
        for (var status : parts) {
            list.addObject()
                    .put("name", status.part().name())
                    .put("state", status.state().word())
                    .put("pid", status.pid())
                    .put("port", status.part().port())
                    .put("url", status.part().url())
                    .put("log", status.part().log().toString());
        }
        var fresh = file.resolveSibling("run.json.new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(frame));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    synchronized void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}
