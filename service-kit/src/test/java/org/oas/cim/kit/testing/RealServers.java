package org.oas.cim.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.testing.server.TestBroker;
import org.oas.cim.kit.testing.server.TestDatabase;

/**
 * A real PostgreSQL and a real Kafka broker for a test run, on free ports. A test that has a field of this type gets it set
 * and can take the broker away for a while.
 */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    private @Nullable TestDatabase database;
    private @Nullable TestBroker broker;

    @Override
    public Map<String, String> start() {
        try {
            database = TestDatabase.start("tested");
            broker = TestBroker.start();
            return Map.of(
                    "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                    "quarkus.datasource.username", database.username(),
                    "quarkus.datasource.password", database.password(),
                    "kafka.bootstrap.servers", broker.bootstrapServers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(RealServers.class));
    }

    /** Takes the broker away; its data stays. */
    public void stopKafka() {
        Objects.requireNonNull(broker).stop();
    }

    /** Brings the broker back on the same data and port. */
    public void startKafka() throws IOException {
        Objects.requireNonNull(broker).startAgain();
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
