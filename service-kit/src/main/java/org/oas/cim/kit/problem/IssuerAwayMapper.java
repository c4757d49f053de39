package org.oas.cim.kit.problem;

import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;

/** A token that cannot be looked at, because its issuer's keys are not known yet and it does not answer. */
@Provider
@Priority(ProblemPriority.OURS)
public class IssuerAwayMapper extends ExceptionMapperBase<OIDCException> {

    /** What the caller is told. */
    public static final String DETAIL = "The issuer of the token does not answer.";

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @Override
    protected HttpProblem toProblem(OIDCException exception) {
        return Problems.unavailable(DETAIL, RETRY_AFTER);
    }
}
