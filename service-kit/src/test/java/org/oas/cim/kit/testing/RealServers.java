package org.oas.cim.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

import org.oas.cim.local.LocalKafka;
import org.oas.cim.local.LocalPostgres;

/** A real PostgreSQL and a real Kafka broker for a test run, on free ports, in a folder of their own. */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "tested";

    private @Nullable LocalPostgres postgres;
    private @Nullable LocalKafka kafka;

    @Override
    public Map<String, String> start() {
        try {
            Path data = Files.createTempDirectory("real-servers");
            postgres = LocalPostgres.start(data.resolve("postgres"), 0, List.of(DATABASE));
            kafka = LocalKafka.start(data.resolve("kafka"), 0);
            return Map.of(
                    "quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE),
                    "quarkus.datasource.username", postgres.username(),
                    "quarkus.datasource.password", postgres.password(),
                    "kafka.bootstrap.servers", kafka.bootstrapServers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
