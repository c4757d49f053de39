package org.oas.cim.kit.record;

import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;

import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.http.VersionCondition;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * The conditions that a PUT can state (RFC 9110 §13.1). Every check refuses with 412 what they rule out.
 *
 * @param ifMatch the version that it changes
 * @param ifNoneMatch {@code *}: only if there is no such record yet
 */
record Conditions(@Nullable String ifMatch, @Nullable String ifNoneMatch) {

    Conditions {
        if (ifNoneMatch != null && !ifNoneMatch.strip().equals("*")) {
            throw Problems.badParameters(List.of(Violation.ofParameter(
                    HttpHeaders.IF_NONE_MATCH, "can only be * where something is written", ifNoneMatch)));
        }
    }

    /** Whether the record is only to be made, not changed. */
    boolean onlyNew() {
        return ifNoneMatch != null;
    }

    /** What the version of a record has to be that is named by its id. */
    IfMatch ofReplacement() {
        mustAllowChange();
        return IfMatch.required(ifMatch);
    }

    /**
     * What the version of a record has to be that is named by its external id.
     *
     * @param otherwise if the request says nothing about it
     */
    VersionCondition ofUpsert(VersionCondition otherwise) {
        mustAllowChange();
        return ifMatch == null ? otherwise : IfMatch.required(ifMatch);
    }

    void mustAllowNew() {
        if (ifMatch != null) {
            throw Problems.of(ProblemType.STALE, "There is no such record yet; leave out If-Match to make it.");
        }
    }

    private void mustAllowChange() {
        if (onlyNew()) {
            throw Problems.of(
                    ProblemType.STALE, "There is such a record already; send its ETag in If-Match to change it.");
        }
    }
}
