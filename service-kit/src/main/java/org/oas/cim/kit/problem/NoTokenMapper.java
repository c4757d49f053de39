package org.oas.cim.kit.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;

/** A request that needs a token and has none: 401, which says of what kind it has to be (RFC 6750 §3). */
@Provider
@Priority(ProblemPriority.OURS)
public class NoTokenMapper extends ExceptionMapperBase<UnauthorizedException> {

    @Override
    protected HttpProblem toProblem(UnauthorizedException exception) {
        return Problems.unauthenticated("Bearer");
    }
}
