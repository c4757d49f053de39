package org.oas.cim.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

import javax.sql.DataSource;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A database for one test alone, with a change log that no application's relay reads, and a directory. */
public final class OwnDatabase {

    private OwnDatabase() {}

    public static DataSource make(String name) throws SQLException, IOException {
        execute(as(property("flyway.username"), property("flyway.password"), null), "create database " + name);
        DataSource database = as(property("flyway.username"), property("flyway.password"), name);
        execute(database, script("/db/changelog/V0001__create_change_log.sql"));
        execute(database, script("/db/changelog/V0007__name_client_and_subject_of_changes.sql"));
        execute(database, script("/db/directory/V0003__create_record_directory.sql"));
        return database;
    }

    /** The same database for another user, who is made here. */
    public static DataSource forUser(String user, String database) throws SQLException {
        DataSource own = as(property("flyway.username"), property("flyway.password"), database);
        execute(own, "create role " + user + " superuser login password 'secret'");
        return as(user, "secret", database);
    }

    public static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DataSource as(String user, String password, @Nullable String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(property("datasource.jdbc.url"));
        source.setUser(user);
        source.setPassword(password);
        if (database != null) {
            source.setDatabaseName(database);
        }
        return source;
    }

    private static String property(String name) {
        Config config = ConfigProvider.getConfig();
        return config.getValue("quarkus." + name, String.class);
    }

    private static String script(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(OwnDatabase.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
