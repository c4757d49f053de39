package org.oas.cim.kit.record;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.properties.IfBuildProperty;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;

/** A database that does not answer is a 503: nothing was kept, and the caller may try again. Anything else of it is a 500. */
@Provider
@IfBuildProperty(name = "hub.store", stringValue = "postgresql")
public class StoreAwayMapper extends ExceptionMapperBase<PersistenceException> {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /**
     * SQLSTATE classes (PostgreSQL, appendix A): connection exception, transaction rollback (two writers in each other's way),
     * insufficient resources, operator intervention.
     */
    private static final Set<String> AWAY = Set.of("08", "40", "53", "57");

    @Override
    protected HttpProblem toProblem(PersistenceException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql.getSQLState())) {
                return Problems.unavailable("The store of this service does not answer.", RETRY_AFTER);
            }
        }
        return Problems.of(ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.remedy());
    }

    /** The connection pool's own exceptions (no connection in time) have no state. */
    private static boolean isAway(@Nullable String state) {
        return state == null || AWAY.contains(state.substring(0, Math.min(2, state.length())));
    }
}
