package org.oas.cim.kit.testing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own as an older version of the service under test left it, to be upgraded as the service does when it starts. */
public final class FormerDatabase {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PGSimpleDataSource database;

    private FormerDatabase(PGSimpleDataSource database) {
        this.database = database;
    }

    /**
     * Makes the database.
     *
     * @param version the last migration that the older version had
     * @param locations where its migrations are
     */
    public static FormerDatabase make(String name, String version, String... locations) throws SQLException {
        PGSimpleDataSource database = server();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        database.setDatabaseName(name);
        FormerDatabase former = new FormerDatabase(database);
        former.flyway().locations(locations).target(version).load().migrate();
        return former;
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Migrates to the newest version with the settings of the service under test. */
    public void upgrade() {
        Config config = ConfigProvider.getConfig();
        flyway().locations(config.getValue("quarkus.flyway.locations", String[].class))
                .placeholders(Map.of("application", config.getValue("quarkus.datasource.username", String.class)))
                .outOfOrder(config.getValue("quarkus.flyway.out-of-order", Boolean.class))
                .load()
                .migrate();
    }

    /** The first column of the first row. */
    public String read(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The content of the table's newest record. */
    public ObjectNode content(String table) throws SQLException, IOException {
        return (ObjectNode) JSON.readTree(read("select content from " + table + " order by id desc limit 1"));
    }

    private FluentConfiguration flyway() {
        return Flyway.configure(Thread.currentThread().getContextClassLoader()).dataSource(database);
    }

    private static PGSimpleDataSource server() {
        Config config = ConfigProvider.getConfig();
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(config.getValue("quarkus.datasource.jdbc.url", String.class));
        server.setUser(config.getValue("quarkus.flyway.username", String.class));
        server.setPassword(config.getValue("quarkus.flyway.password", String.class));
        return server;
    }
}
