package org.oas.cim.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.testing.identity.TestIssuer;
import org.oas.cim.kit.testing.server.TestBroker;
import org.oas.cim.kit.testing.server.TestDatabase;

/**
 * A real PostgreSQL, a real Kafka broker and an issuer of tokens for a test run, on free ports. A test that has a field of this type gets it set
 * and can take the broker away for a while.
 */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    private @Nullable TestDatabase database;
    private @Nullable TestBroker broker;
    private @Nullable TestIssuer issuer;

    @Override
    public Map<String, String> start() {
        try {
            database = TestDatabase.start("tested");
            broker = TestBroker.start();
            issuer = TestIssuer.start();
            Map<String, String> settings = new HashMap<>(issuer.settings());
            settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
            settings.put("quarkus.flyway.username", database.username());
            settings.put("quarkus.flyway.password", database.password());
            settings.put("quarkus.datasource.password", UUID.randomUUID().toString());
            settings.put("kafka.bootstrap.servers", broker.bootstrapServers());
            return settings;
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
        if (issuer != null) {
            issuer.close();
        }
        if (broker != null) {
            broker.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
