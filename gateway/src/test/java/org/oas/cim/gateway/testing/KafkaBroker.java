package org.oas.cim.gateway.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

import org.oas.cim.local.LocalKafka;

/** A real broker and a fresh index folder for the gateway under test. */
public final class KafkaBroker implements QuarkusTestResourceLifecycleManager {

    private @Nullable LocalKafka kafka;

    @Override
    public Map<String, String> start() {
        // The broker is not what is tested here.
        List.of("kafka", "state", "org.apache.kafka")
                .forEach(name -> Logger.getLogger(name).setLevel(Level.SEVERE));
        try {
            LocalKafka started = LocalKafka.start(Files.createTempDirectory(Path.of("target"), "kafka"), 0);
            kafka = started;
            return Map.of(
                    "kafka.bootstrap.servers", started.bootstrapServers(),
                    "cim.feed.index-dir",
                            Files.createTempDirectory(Path.of("target"), "served-index")
                                    .toString(),
                    "cim.feed.check-interval", "300ms",
                    "cim.feed.commit-interval", "200ms",
                    "cim.feed.heartbeat", "1s",
                    "cim.feed.token-patience", "1s",
                    "quarkus.http.test-port", "0");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
    }
}
