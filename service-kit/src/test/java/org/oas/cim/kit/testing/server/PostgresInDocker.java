package org.oas.cim.kit.testing.server;

import java.util.UUID;

import org.testcontainers.postgresql.PostgreSQLContainer;

import org.oas.cim.local.LocalPostgres;

record PostgresInDocker(PostgreSQLContainer server) implements TestDatabase {

    private static final String IMAGE = "postgres:18";

    /** Texts are encoded and sorted as by {@link LocalPostgres}. */
    private static final String CLUSTER =
            "--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8";

    static PostgresInDocker start(String name) {
        PostgreSQLContainer server = new PostgreSQLContainer(IMAGE)
                .withEnv("POSTGRES_INITDB_ARGS", CLUSTER)
                .withDatabaseName(name)
                .withUsername(LocalPostgres.USER)
                .withPassword(UUID.randomUUID().toString());
        // Without Testcontainers' fsync=off: what is tested is as durable as in production.
        server.setCommand("postgres");
        server.start();
        return new PostgresInDocker(server);
    }

    @Override
    public String jdbcUrl() {
        return server.getJdbcUrl();
    }

    @Override
    public String username() {
        return server.getUsername();
    }

    @Override
    public String password() {
        return server.getPassword();
    }

    @Override
    public void close() {
        server.close();
    }
}
