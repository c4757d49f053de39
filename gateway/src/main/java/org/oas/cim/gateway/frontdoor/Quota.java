package org.oas.cim.gateway.frontdoor;

import java.util.Locale;
import java.util.function.ToIntFunction;

import io.vertx.core.http.HttpMethod;

import org.oas.cim.gateway.GatewayConfig.Limits;

/** What is counted, each by itself. */
enum Quota {
    REQUESTS(Limits::requestsPerClient, Limits::requestsPerAddress),
    /** Files; one without a token is refused in any case. */
    IMPORTS(Limits::importsPerClient, Limits::requestsPerAddress),
    STREAMS(Limits::streamsPerClient, Limits::streamsPerAddress),
    FAILED_SIGN_INS(Limits::failedSignInsPerAddress, Limits::failedSignInsPerAddress);

    private static final String STREAM = "/v1/feed/stream";
    private static final String POLL = "/v1/feed/changes";

    @SuppressWarnings("ImmutableEnumChecker") // reads a setting
    private final ToIntFunction<Limits> perClient;

    @SuppressWarnings("ImmutableEnumChecker") // reads a setting
    private final ToIntFunction<Limits> perAddress;

    Quota(ToIntFunction<Limits> perClient, ToIntFunction<Limits> perAddress) {
        this.perClient = perClient;
        this.perAddress = perAddress;
    }

    /** What a request is counted as. */
    static Quota of(HttpMethod method, String path) {
        if (path.equals(STREAM)) {
            return STREAMS;
        }
        return HttpMethod.POST.equals(method) && path.endsWith(ServiceProxy.FILE) ? IMPORTS : REQUESTS;
    }

    /** Whether such a request is held open until something changes. */
    static boolean isHeld(String path) {
        return path.equals(STREAM) || path.equals(POLL);
    }

    /** How many a caller may make in a minute. */
    int perMinute(Limits limits, boolean client) {
        return (client ? perClient : perAddress).applyAsInt(limits);
    }

    /** Its name in the header fields: {@code failed-sign-ins}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
