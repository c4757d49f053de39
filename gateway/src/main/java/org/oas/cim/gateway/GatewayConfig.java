package org.oas.cim.gateway;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the front door finds the services, and what it takes from callers. */
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

    /** How long a body may take to arrive that is no file to import. */
    @WithDefault("30s")
    Duration bodyTimeout();

    Breaker breaker();

    Limits limits();

    /** When a service is given a rest. */
    interface Breaker {

        /** Requests in a row of ten seconds that the service did not answer. */
        @WithDefault("5")
        int failures();

        /** How long nothing is handed on to it then; afterwards one request is, to see. */
        @WithDefault("5s")
        Duration rest();
    }

    /**
     * What a caller may ask for in a minute, as this instance counts it. A client is whoever a token names; without one, an address is
     * counted (of IPv6 the first 64 bits).
     */
    interface Limits {

        @WithDefault("true")
        boolean enabled();

        @WithDefault("600")
        int requestsPerAddress();

        @WithDefault("3000")
        int requestsPerClient();

        @WithDefault("60")
        int importsPerClient();

        /** Streams that are opened, not those that are open. */
        @WithDefault("60")
        int streamsPerAddress();

        @WithDefault("120")
        int streamsPerClient();

        /** Streams and polls that are open at a time. */
        @WithDefault("100")
        int openPerAddress();

        @WithDefault("500")
        int openPerClient();

        /** Tokens that were not believed. */
        @WithDefault("60")
        int failedSignInsPerAddress();
    }
}
