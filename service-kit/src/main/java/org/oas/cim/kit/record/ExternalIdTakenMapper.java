package org.oas.cim.kit.record;

import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.properties.IfBuildProperty;
import org.hibernate.exception.ConstraintViolationException;

import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;

/** A record's only unique constraint besides its id is (owner, external id): whoever loses a race for one gets a 409. */
@Provider
@IfBuildProperty(name = "hub.store", stringValue = "postgresql")
public class ExternalIdTakenMapper extends ExceptionMapperBase<ConstraintViolationException> {

    @Override
    protected HttpProblem toProblem(ConstraintViolationException exception) {
        return Problems.of(
                ProblemType.CONFLICT,
                "Another record of this owner has this externalId already; list with ?owner=me&externalId=… to find it,"
                        + " and PUT to that one.");
    }
}
