package org.oas.cim.kit.testing.server;

import java.io.IOException;

/** A database on a real PostgreSQL server of its own. */
public interface TestDatabase extends AutoCloseable {

    String jdbcUrl();

    String username();

    String password();

    @Override
    void close();

    static TestDatabase start(String name) throws IOException {
        return switch (Infra.ofThisRun()) {
            case DOCKER -> PostgresInDocker.start(name);
            case EMBEDDED -> EmbeddedPostgres.start(name);
        };
    }
}
