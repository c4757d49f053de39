package org.oas.cim.local;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.ServiceLoader;

/** The databases of a server. */
final class PostgresDatabases {

    private static final String CONNECT_TIMEOUT_SECONDS = "2";

    private PostgresDatabases() {}

    static Connection connect(int port, String database, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", LocalPostgres.USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", CONNECT_TIMEOUT_SECONDS);
        var url = LocalPostgres.jdbcUrl(port, database);
        var connection = driver(url).connect(url, properties);
        return Objects.requireNonNull(connection, "the driver knows its own URLs");
    }

    // Not by DriverManager: it cannot see a driver that a test's own class loader holds.
    private static Driver driver(String url) throws SQLException {
        for (var driver : ServiceLoader.load(Driver.class, PostgresDatabases.class.getClassLoader())) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        throw new SQLException("PostgreSQL's JDBC driver is not on the class path");
    }

    static void requirePlainNames(List<String> databases) {
        for (var database : databases) {
            if (!database.matches("[a-z][a-z0-9_]{0,62}")) {
                throw new IllegalArgumentException("Not a plain name for a database: " + database);
            }
        }
    }

    static void createMissing(LocalPostgres postgres, List<String> databases) throws IOException {
        try (var connection = connect(postgres.port(), "postgres", postgres.password())) {
            for (var database : databases) {
                createUnlessThere(connection, database);
            }
        } catch (SQLException | RuntimeException e) {
            postgres.close();
            throw new IOException("PostgreSQL could not create a database: " + e.getMessage(), e);
        }
    }

    private static void createUnlessThere(Connection connection, String database) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            try (var found = query.executeQuery()) {
                if (found.next()) {
                    return;
                }
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }
}
