package org.oas.cim.kit.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** What the framework refuses before our code sees it: 404, 405 with {@code Allow}, 406, 415, and bodies that are no JSON. */
@Provider
@Priority(ProblemPriority.OURS)
public class RefusedByFrameworkMapper extends ExceptionMapperBase<WebApplicationException> {

    private final AllowedMethods allowed;
    private final UriInfo uri;

    RefusedByFrameworkMapper(AllowedMethods allowed, UriInfo uri) {
        this.allowed = allowed;
        this.uri = uri;
    }

    @Override
    protected HttpProblem toProblem(WebApplicationException exception) {
        if (exception.getCause() instanceof JsonProcessingException unreadable) {
            return UnreadableBody.problem(unreadable);
        }
        int status = exception.getResponse().getStatus();
        HttpProblem.Builder problem = HttpProblem.builder().withStatus(status);
        if (status == ProblemType.METHOD_NOT_ALLOWED.status()) {
            problem.withHeader(HttpHeaders.ALLOW, allowed.at(uri.getPath()));
        }
        return problem.build();
    }
}
