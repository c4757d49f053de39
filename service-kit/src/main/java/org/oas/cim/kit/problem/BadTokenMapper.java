package org.oas.cim.kit.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;

/** A request with a token that is not believed: 401 (RFC 6750 §3.1). What is wrong with it is not told: it may be an attempt. */
@Provider
@Priority(ProblemPriority.OURS)
public class BadTokenMapper extends ExceptionMapperBase<AuthenticationFailedException> {

    /** Says that the token is not good (RFC 6750 §3.1). */
    public static final String CHALLENGE = "Bearer error=\"invalid_token\"";

    @Override
    protected HttpProblem toProblem(AuthenticationFailedException exception) {
        return Problems.unauthenticated(CHALLENGE);
    }
}
