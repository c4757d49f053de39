package org.oas.cim.gateway.testing;

import java.time.Duration;
import java.util.Map;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

import org.oas.cim.gateway.FeedConfig;

/** Configuration with its defaults and what a test says otherwise. */
public final class Configs {

    private Configs() {}

    public static FeedConfig feed(String key, String value) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(FeedConfig.class)
                .withDefaultValues(Map.of(key, value))
                .build();
        return config.getConfigMapping(FeedConfig.class);
    }
}
