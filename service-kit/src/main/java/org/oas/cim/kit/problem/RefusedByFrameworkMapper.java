package org.oas.cim.kit.problem;

import java.util.List;
import java.util.Map;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * What the framework refuses before our code sees it: 404, 405 with {@code Allow}, 406, 415 with what is taken instead, and bodies that
 * are no JSON.
 */
@Provider
@Priority(ProblemPriority.OURS)
public class RefusedByFrameworkMapper extends ExceptionMapperBase<WebApplicationException> {

    /** Where what is taken is said: W3C Linked Data Platform §7.1, RFC 5789 §3.1; for all other methods RFC 9110 §12.5.1. */
    private static final Map<String, String> ACCEPT = Map.of("POST", "Accept-Post", "PATCH", "Accept-Patch");

    private final OfferedOperations offered;
    private final UriInfo uri;
    private final Request request;

    RefusedByFrameworkMapper(OfferedOperations offered, UriInfo uri, Request request) {
        this.offered = offered;
        this.uri = uri;
        this.request = request;
    }

    @Override
    protected HttpProblem toProblem(WebApplicationException exception) {
        if (exception.getCause() instanceof JsonProcessingException unreadable) {
            return UnreadableBody.problem(unreadable);
        }
        int status = exception.getResponse().getStatus();
        HttpProblem.Builder problem = HttpProblem.builder().withStatus(status);
        if (status == ProblemType.METHOD_NOT_ALLOWED.status()) {
            return problem.withHeader(HttpHeaders.ALLOW, offered.methodsAt(uri.getPath()))
                    .build();
        }
        return status == ProblemType.UNSUPPORTED_MEDIA_TYPE.status() ? notTaken() : problem.build();
    }

    private HttpProblem notTaken() {
        String method = request.getMethod();
        List<String> taken = offered.mediaTypesAt(uri.getPath(), method);
        return HttpProblem.builder(Problems.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send it as " + String.join(" or ", taken) + "."))
                .withHeader(ACCEPT.getOrDefault(method, HttpHeaders.ACCEPT), String.join(", ", taken))
                .build();
    }
}
