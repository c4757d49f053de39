package org.oas.cim.kit.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.identity.PartnerIds;
import org.oas.cim.kit.problem.OfferedOperations;

/**
 * What the audit log tells of a request. Of its path, only what the API itself says and the record's id: senders may have put anything
 * into the rest.
 *
 * @param action the method and the path as the API describes it: {@code GET /v1/activities/{id}}
 * @param record the record that it was about; null if it was about none
 * @param address where it came from; null if the connection was gone
 * @param id the trace id (W3C Trace Context §3.2.2.3)
 */
record AuditedRequest(
        String action, @Nullable UUID record, @Nullable String address, String id) {

    private static final String ELSEWHERE = "elsewhere";

    static AuditedRequest of(HttpServerRequest request, String id, OfferedOperations offered) {
        String path = Optional.ofNullable(request.path()).orElse("");
        return new AuditedRequest(
                request.method() + " " + offered.templateOf(path).orElse(ELSEWHERE),
                record(path),
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress(),
                id);
    }

    /** The present request's id. */
    static String presentId() {
        return Span.current().getSpanContext().getTraceId();
    }

    private static @Nullable UUID record(String path) {
        return Arrays.stream(path.split("/"))
                .flatMap(segment -> PartnerIds.parse(segment).stream())
                .findFirst()
                .orElse(null);
    }
}
