package org.oas.cim.gateway.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.testing.identity.TestIssuer;
import org.oas.cim.kit.testing.server.TestBroker;

/** A real broker, an issuer of tokens and a fresh index folder for the gateway under test. */
public final class KafkaBroker implements QuarkusTestResourceLifecycleManager {

    private @Nullable TestBroker kafka;
    private @Nullable TestIssuer issuer;

    @Override
    public Map<String, String> start() {
        try {
            kafka = TestBroker.start();
            issuer = TestIssuer.start();
            Map<String, String> settings = new HashMap<>(issuer.settings());
            settings.putAll(Map.of(
                    "kafka.bootstrap.servers", kafka.bootstrapServers(),
                    "cim.feed.index-dir",
                            Files.createTempDirectory(Path.of("target"), "served-index")
                                    .toString(),
                    "cim.feed.check-interval", "300ms",
                    "cim.feed.commit-interval", "200ms",
                    "cim.feed.heartbeat", "1s",
                    "cim.feed.send-patience", "3s",
                    "cim.feed.token-patience", "1s",
                    "quarkus.http.test-port", "0"));
            return settings;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.close();
        }
        if (kafka != null) {
            kafka.close();
        }
    }
}
