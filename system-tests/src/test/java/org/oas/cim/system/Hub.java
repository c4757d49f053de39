package org.oas.cim.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** A running hub: its API, its feed, its topics, and what can be done to its parts. */
public final class Hub implements AutoCloseable {

    private static final int SAMPLE_AND_CIM = 73;

    /** All callers of a test have one address, and ask for more than one of them may. */
    private static final Map<String, String> WITHOUT_LIMITS = Map.of("CIM_GATEWAY_LIMITS_ENABLED", "false");

    private final HubProcess process;

    private Hub(HubProcess process) {
        this.process = process;
    }

    /** Starts a hub of its own, ready and with all of the sample in its feed. */
    public static Hub launch(String name, String... options) {
        return launch(name, WITHOUT_LIMITS, options);
    }

    /** The same with these settings in its parts' environment; limits are as they are by default. */
    static Hub launch(String name, Map<String, String> settings, String... options) {
        Hub hub = new Hub(HubProcess.start(name, settings, options));
        try {
            eventually(() -> assertThat(hub.feed().whole().entries()).hasSize(SAMPLE_AND_CIM));
            return hub;
        } catch (Throwable e) {
            hub.close();
            throw e;
        }
    }

    public Api api() {
        return api(part("gateway").url());
    }

    /** The same at another address of the hub. */
    public Api api(String url) {
        return Api.at(url, Identity.of(runFile()));
    }

    Feed feed() {
        return new Feed(api());
    }

    public Topics topics() {
        return new Topics(
                process.runFile().path("kafka").path("bootstrapServers").asText());
    }

    /** What another program is told that is to share that database of this hub's, its broker and its issuer. */
    public Map<String, String> environment(String database) {
        JsonNode run = runFile();
        JsonNode postgres = run.path("postgres");
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.path("jdbcUrls").path(database).asText(),
                "QUARKUS_DATASOURCE_PASSWORD",
                postgres.path("applicationPassword").asText(),
                "QUARKUS_FLYWAY_USERNAME",
                postgres.path("username").asText(),
                "QUARKUS_FLYWAY_PASSWORD",
                postgres.path("password").asText(),
                "KAFKA_BOOTSTRAP_SERVERS",
                run.at("/kafka/bootstrapServers").asText(),
                "CIM_IDENTITY_URL",
                run.at("/identity/issuer").asText());
    }

    /** What the launcher says of itself: ports, the database's password. */
    public JsonNode runFile() {
        return process.runFile();
    }

    /** The first column of the first row that the query finds in that database; empty if there is none. */
    String read(String database, String query) {
        JsonNode postgres = runFile().path("postgres");
        try (Connection connection = DriverManager.getConnection(
                        postgres.path("jdbcUrls").path(database).asText(),
                        postgres.path("username").asText(),
                        postgres.path("password").asText());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of the tables of that database that hold the word anywhere. */
    List<String> tablesWith(String word, String database) {
        String tables =
                "select coalesce(string_agg(table_name, ','), '') from information_schema.tables where table_schema = 'public'";
        return Arrays.stream(read(database, tables).split(","))
                .filter(table -> !table.isEmpty())
                .filter(table -> !read(
                                database,
                                "select 1 from " + table + " row where row::text like '%" + word + "%' limit 1")
                        .isEmpty())
                .toList();
    }

    /** Where the gateways' indexes are. */
    Path indexFolder() {
        return process.data().resolve("index");
    }

    public void deleteIndexOf(String gateway) {
        try (Stream<Path> files = Files.walk(process.data().resolve("index").resolve(gateway))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (JsonNode part : process.runFile().path("parts")) {
            parts.add(Part.of(part));
        }
        return parts;
    }

    public void stop(String part) {
        process.tell("--stop-part", part);
    }

    /** Starts the part and returns when it is ready. */
    public void start(String part) {
        process.tell("--start-part", part);
    }

    void restart(String part) {
        process.tell("--restart-part", part);
    }

    /** Loads the file as a user does; returns the loader's words. */
    String load(Path file) {
        return process.tell("--load", file.toString());
    }

    /** Puts right whatever a test did: every part runs, and the feed shows what is written. */
    public void heal() {
        for (Part part : parts()) {
            if (part.pid() > 0) {
                part.resume();
            }
            if (part.state().equals("stopped")) {
                start(part.name());
            }
        }
        eventually(() -> assertThat(parts()).allMatch(Part::isReady));
    }

    @Override
    public void close() {
        process.close();
    }
}
