package org.oas.cim.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

import org.oas.cim.local.LocalKafka;
import org.oas.cim.local.LocalPostgres;

/**
 * A real PostgreSQL and a real Kafka broker for a test run, on free ports, in a folder of their own. A test that has a field of this
 * type gets it set and can take the broker away for a while.
 */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "tested";

    private @Nullable LocalPostgres postgres;
    private @Nullable LocalKafka kafka;
    private @Nullable Path kafkaData;
    private int kafkaPort;

    @Override
    public Map<String, String> start() {
        try {
            Path data = Files.createTempDirectory("real-servers");
            postgres = LocalPostgres.start(data.resolve("postgres"), 0, List.of(DATABASE));
            kafkaData = data.resolve("kafka");
            kafka = LocalKafka.start(kafkaData, 0);
            kafkaPort = kafka.port();
            return Map.of(
                    "quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE),
                    "quarkus.datasource.username", postgres.username(),
                    "quarkus.datasource.password", postgres.password(),
                    "kafka.bootstrap.servers", kafka.bootstrapServers(),
                    "quarkus.log.category.\"kafka\".level", "ERROR",
                    "quarkus.log.category.\"state.change.logger\".level", "ERROR");
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
        if (kafka != null) {
            kafka.close();
        }
    }

    /** Brings the broker back on the same data and port. */
    public void startKafka() throws IOException {
        stopKafka();
        kafka = LocalKafka.start(Objects.requireNonNull(kafkaData), kafkaPort);
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
