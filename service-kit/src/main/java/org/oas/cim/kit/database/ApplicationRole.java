package org.oas.cim.kit.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.util.PSQLState;
import org.postgresql.util.PasswordUtil;

/**
 * Makes the account that serves, where the server has none yet, before the database is migrated by the account that owns it; what it may
 * do is granted by {@code db/grants} afterwards. Several services may do so at once on one server. Its password is never changed here.
 */
@ApplicationScoped
public class ApplicationRole implements FlywayConfigurationCustomizer {

    private static final String PASSWORD_ENCRYPTION = "scram-sha-256";

    /** PostgreSQL, appendix A; the driver has no name for it. */
    private static final String DUPLICATE_OBJECT = "42710";

    private final String name;
    private final Optional<String> password;

    ApplicationRole(
            @ConfigProperty(name = "quarkus.datasource.username") String name,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.name = name;
        this.password = password;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.callbacks(new BaseCallback() {
            @Override
            public boolean supports(Event event, Context context) {
                return event == Event.BEFORE_MIGRATE;
            }

            @Override
            public void handle(Event event, Context context) {
                make(context.getConnection());
            }
        });
    }

    private void make(Connection connection) {
        try {
            mustNotBeTheOwner(connection);
            if (!exists(connection)) {
                create(connection);
            }
        } catch (SQLException e) {
            throw new FlywayException(
                    "the account %s is not there and cannot be made: %s".formatted(name, e.getMessage()), e);
        }
    }

    private void mustNotBeTheOwner(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user")) {
            row.next();
            if (row.getString(1).equals(name)) {
                throw new FlywayException(("%s both migrates the database and serves: set QUARKUS_FLYWAY_USERNAME and"
                                + " QUARKUS_FLYWAY_PASSWORD to the account that owns it")
                        .formatted(name));
            }
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** The server is told what verifies the password, not the password, which could end up in its log. */
    private void create(Connection connection) throws SQLException {
        String verifier = PasswordUtil.encodePassword(name, chosen().toCharArray(), PASSWORD_ENCRYPTION);
        try (PreparedStatement writing =
                connection.prepareStatement("select format('create role %I login password %L', ?, ?)")) {
            writing.setString(1, name);
            writing.setString(2, verifier);
            try (ResultSet row = writing.executeQuery();
                    Statement creating = connection.createStatement()) {
                row.next();
                creating.execute(row.getString(1));
            }
        } catch (SQLException e) {
            if (!isThereByNow(e)) {
                throw e;
            }
            connection.rollback();
        }
    }

    private String chosen() {
        return password.orElseThrow(() -> new FlywayException(
                "the account %s has no password yet: set QUARKUS_DATASOURCE_PASSWORD".formatted(name)));
    }

    /** Another service was quicker. */
    private static boolean isThereByNow(SQLException e) {
        return PSQLState.UNIQUE_VIOLATION.getState().equals(e.getSQLState())
                || DUPLICATE_OBJECT.equals(e.getSQLState());
    }
}
