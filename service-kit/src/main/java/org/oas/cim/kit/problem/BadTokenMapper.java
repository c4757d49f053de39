package org.oas.cim.kit.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;

/** A request with a token that is not believed: 401 (RFC 6750 §3.1). What is wrong with it is not told: it may be an attempt. */
@Provider
@Priority(ProblemPriority.OURS)
public class BadTokenMapper extends ExceptionMapperBase<AuthenticationFailedException> {

    @Override
    protected HttpProblem toProblem(AuthenticationFailedException exception) {
        return HttpProblem.builder(Problems.unauthenticated())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .build();
    }
}
