package org.oas.cim.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.testing.server.TestDatabase;

/** A database for the gateway's audit log; most tests do without one, as a gateway can. */
public class AuditDatabase implements QuarkusTestResourceLifecycleManager {

    private @Nullable TestDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            database = TestDatabase.start("gateway");
            return Map.of(
                    "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                    "quarkus.datasource.password", UUID.randomUUID().toString(),
                    "quarkus.flyway.username", database.username(),
                    "quarkus.flyway.password", database.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
