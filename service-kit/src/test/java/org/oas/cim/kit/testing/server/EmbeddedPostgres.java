package org.oas.cim.kit.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.oas.cim.local.LocalPostgres;

record EmbeddedPostgres(LocalPostgres server, String name) implements TestDatabase {

    static EmbeddedPostgres start(String name) throws IOException {
        // Not in the build's folder: under root the server has another account, which may not see it.
        return new EmbeddedPostgres(LocalPostgres.start(Files.createTempDirectory("postgres"), 0, List.of(name)), name);
    }

    @Override
    public String jdbcUrl() {
        return server.jdbcUrl(name);
    }

    @Override
    public String username() {
        return server.username();
    }

    @Override
    public String password() {
        return server.password();
    }

    @Override
    public void close() {
        server.close();
    }
}
