package org.oas.cim.gateway;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the front door finds the services. */
@ConfigMapping(prefix = "cim.gateway")
public interface GatewayConfig {

    @WithDefault("http://127.0.0.1:8081")
    URI activityServiceUrl();

    @WithDefault("http://127.0.0.1:8082")
    URI partnerServiceUrl();

    @WithDefault("http://127.0.0.1:8083")
    URI researchServiceUrl();

    /** How long a connection to a service may take to stand. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may be silent in the middle of an answer, or before it. */
    @WithDefault("30s")
    Duration silenceTimeout();

    /** How long a service may be silent while it takes a file in. */
    @WithDefault("15m")
    Duration importTimeout();
}
