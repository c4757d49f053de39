package org.oas.cim.gateway.frontdoor;

import java.util.List;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells a caller what its request is called: the trace id (W3C Trace Context §3.2.2.3), which stands in the log lines of every process
 * that had to do with it. It is the caller's own, where that sent one.
 */
final class RequestId {

    /** The header that tells it. */
    static final String HEADER = "X-Request-Id";

    private static final List<String> TRACE_CONTEXT = List.of("traceparent", "tracestate");

    private RequestId() {}

    static void tell(RoutingContext context) {
        context.response().putHeader(HEADER, Span.current().getSpanContext().getTraceId());
        context.next();
    }

    /** What the caller sent goes no further: whoever sends a request on says what it is called, as it has understood it. */
    static void leaveToTheNext(MultiMap headers) {
        TRACE_CONTEXT.forEach(headers::remove);
    }
}
