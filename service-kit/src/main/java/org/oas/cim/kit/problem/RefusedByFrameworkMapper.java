package org.oas.cim.kit.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** What the framework refuses before our code sees it: 404, 405 with {@code Allow}, 406, 415, and bodies that are no JSON. */
@Provider
@Priority(ProblemPriority.OURS)
public class RefusedByFrameworkMapper extends ExceptionMapperBase<WebApplicationException> {

    @Override
    protected HttpProblem toProblem(WebApplicationException exception) {
        if (exception.getCause() instanceof JsonProcessingException unreadable) {
            return UnreadableBody.problem(unreadable);
        }
        Response answer = exception.getResponse();
        HttpProblem.Builder problem = HttpProblem.builder().withStatus(answer.getStatus());
        String allow = answer.getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            problem.withHeader(HttpHeaders.ALLOW, allow);
        }
        return problem.build();
    }
}
