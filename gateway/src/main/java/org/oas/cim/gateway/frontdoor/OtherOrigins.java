package org.oas.cim.gateway.frontdoor;

import java.time.Duration;
import java.util.Set;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.handler.CorsHandler;

/**
 * Lets pages of any origin use the API (WHATWG Fetch §3.2). No cookie means anything here: a page can do no more than whoever has its
 * token could without it.
 */
final class OtherOrigins {

    private static final Set<String> READABLE = Set.of(
            "Accept-Patch",
            "Accept-Post",
            "Allow",
            "Content-Disposition",
            "ETag",
            "Idempotency-Replayed",
            "Link",
            "Location",
            "Retry-After",
            RateLimits.LEFT,
            RateLimits.POLICY,
            "WWW-Authenticate",
            RequestId.HEADER);

    private static final Set<String> SENT = Set.of(
            "Accept",
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID",
            "traceparent");

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private OtherOrigins() {}

    static CorsHandler handler() {
        return CorsHandler.create()
                .allowedMethods(METHODS)
                .allowedHeaders(SENT)
                .exposedHeaders(READABLE)
                .maxAgeSeconds((int) Duration.ofHours(1).toSeconds());
    }
}
