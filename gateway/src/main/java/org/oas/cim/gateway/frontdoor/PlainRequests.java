package org.oas.cim.gateway.frontdoor;

import java.util.Set;
import java.util.stream.Collectors;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.oas.cim.kit.problem.ProblemType;

/**
 * Lets in what every reader on the way takes for the same request, and refuses the rest before anybody else looks at it: a service could
 * take it for another one.
 */
final class PlainRequests {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    private static final String ALLOWED =
            METHODS.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));

    private static final ProblemBody NO_METHOD_HERE =
            new ProblemBody(ProblemType.METHOD_NOT_ALLOWED, ProblemType.METHOD_NOT_ALLOWED.remedy());
    private static final ProblemBody NO_VERSION =
            new ProblemBody(ProblemType.BAD_REQUEST, "The version of HTTP is none that is understood.");
    private static final ProblemBody NO_HOST =
            new ProblemBody(ProblemType.BAD_REQUEST, "There has to be one Host header, which names a host.");
    private static final ProblemBody NO_PATH =
            new ProblemBody(ProblemType.BAD_REQUEST, "The address has to be a path, without scheme and host.");
    private static final ProblemBody NOT_PLAIN =
            new ProblemBody(ProblemType.BAD_REQUEST, "The path has empty, dot or unreadable segments.");

    private PlainRequests() {}

    static void letIn(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!METHODS.contains(request.method())) {
            context.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
            NO_METHOD_HERE.answer(request);
        } else if (request.version() == null) {
            NO_VERSION.answer(request);
        } else if (request.authority() == null
                || request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            NO_HOST.answer(request);
        } else if (!request.uri().startsWith("/")) {
            NO_PATH.answer(request);
        } else if (!RequestPath.isPlain(request.path())) {
            NOT_PLAIN.answer(request);
        } else {
            context.next();
        }
    }
}
