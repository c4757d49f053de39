package org.oas.cim.kit.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of the service under test, seen from outside. Thread-safe. */
public final class ServiceDatabase {

    private final PGSimpleDataSource source;

    private ServiceDatabase(PGSimpleDataSource source) {
        this.source = source;
    }

    /** As the account that owns it. */
    public static ServiceDatabase asOwner() {
        return as("quarkus.flyway.");
    }

    /** As the account that the service serves with. */
    public static ServiceDatabase asApplication() {
        return as("quarkus.datasource.");
    }

    private static ServiceDatabase as(String account) {
        Config config = ConfigProvider.getConfig();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(config.getValue("quarkus.datasource.jdbc.url", String.class));
        source.setUser(config.getValue(account + "username", String.class));
        source.setPassword(config.getValue(account + "password", String.class));
        return new ServiceDatabase(source);
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The names of the tables that hold the word anywhere. */
    public List<String> tablesWith(String word) {
        return Arrays.stream(
                        read("select string_agg(table_name, ',') from information_schema.tables where table_schema = 'public'")
                                .split(","))
                .filter(table -> read("select 1 from " + table + " row where row::text like '%" + word + "%' limit 1")
                        .equals("1"))
                .toList();
    }

    /** The first column of the first row; empty if there is none. */
    public String read(String query) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
