package org.oas.cim.gateway.frontdoor;

import java.util.Locale;

import io.vertx.core.http.HttpMethod;

import org.oas.cim.gateway.GatewayConfig.Limits;

/** What is counted, each by itself. */
enum Quota {
    REQUESTS {
        @Override
        int perMinute(Limits limits, boolean client) {
            return client ? limits.requestsPerClient() : limits.requestsPerAddress();
        }
    },
    /** Files; one without a token is refused in any case. */
    IMPORTS {
        @Override
        int perMinute(Limits limits, boolean client) {
            return client ? limits.importsPerClient() : limits.requestsPerAddress();
        }
    },
    STREAMS {
        @Override
        int perMinute(Limits limits, boolean client) {
            return client ? limits.streamsPerClient() : limits.streamsPerAddress();
        }
    },
    FAILED_SIGN_INS {
        @Override
        int perMinute(Limits limits, boolean client) {
            return limits.failedSignInsPerAddress();
        }
    };

    private static final String STREAM = "/v1/feed/stream";

    /** What a request is counted as. */
    static Quota of(HttpMethod method, String path) {
        if (path.equals(STREAM)) {
            return STREAMS;
        }
        return HttpMethod.POST.equals(method) && path.endsWith(ServiceProxy.FILE) ? IMPORTS : REQUESTS;
    }

    /** How many a caller may make in a minute. */
    abstract int perMinute(Limits limits, boolean client);

    /** Its name in the header fields: {@code failed-sign-ins}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
