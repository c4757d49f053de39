package org.oas.cim.gateway.frontdoor;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** What every answer tells browsers (OWASP Secure Headers Project). An answer of a service, too: it says nothing of its own. */
final class SecurityHeaders {

    private static final String STRICT_TRANSPORT_SECURITY = "Strict-Transport-Security";
    private static final String ONE_YEAR = "max-age=31536000";

    /** Answers are data: as a page, they may load and do nothing. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** The page that shows the API loads its own parts, and asks this API and the issuers of tokens. */
    private static final String OWN_PARTS = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'"
            + " 'unsafe-inline'; img-src 'self' data:; connect-src 'self' http: https:; frame-ancestors 'none'";

    private static final String API_PAGE = "/q/swagger-ui";

    /** An answer may be kept, and it has to be asked whether it still stands. */
    private static final String FOR_EVERYBODY = "no-cache";

    /** The same for whoever asked with a token; nobody in between may keep it. */
    private static final String FOR_ONE_READER = "private, no-cache";

    private SecurityHeaders() {}

    static void addTo(RoutingContext context) {
        context.addHeadersEndHandler(
                end -> set(context.request(), context.response().headers()));
        context.next();
    }

    private static void set(HttpServerRequest request, MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        headers.set("Content-Security-Policy", request.path().startsWith(API_PAGE) ? OWN_PARTS : NOTHING);
        if ("https".equals(request.scheme())) {
            headers.set(STRICT_TRANSPORT_SECURITY, ONE_YEAR);
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            boolean forOneReader = request.headers().contains(HttpHeaders.AUTHORIZATION);
            headers.set(HttpHeaders.CACHE_CONTROL, forOneReader ? FOR_ONE_READER : FOR_EVERYBODY);
        }
        headers.set(HttpHeaders.VARY, varying(headers));
    }

    /** What an answer depends on, besides what it says itself. */
    private static String varying(MultiMap headers) {
        return Stream.concat(headers.getAll(HttpHeaders.VARY).stream(), Stream.of("Authorization", "Accept-Encoding"))
                .flatMap(value -> Stream.of(value.split(", *")))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
