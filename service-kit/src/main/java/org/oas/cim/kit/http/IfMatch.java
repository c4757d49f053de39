package org.oas.cim.kit.http;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;

/**
 * The condition under which a record may be changed (RFC 9110 §13.1.1): its version is still the one that was read.
 *
 * @param tags the header's value
 */
public record IfMatch(String tags) implements VersionCondition {

    /**
     * The condition that the header states.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 if there is no header
     */
    public static IfMatch required(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw Problems.of(ProblemType.PRECONDITION_REQUIRED, ProblemType.PRECONDITION_REQUIRED.remedy());
        }
        return new IfMatch(header);
    }

    /** Without the header, any version may be changed. */
    public static IfMatch optional(@Nullable String header) {
        return new IfMatch(header == null ? "*" : header);
    }

    /**
     * Holds the record's present version against the condition.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 if the version is another one
     */
    @Override
    public void check(long version) {
        String current = VersionTag.of(version);
        boolean matches = Arrays.stream(tags.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
        if (!matches) {
            throw Problems.of(
                    ProblemType.STALE, "The record is at version " + version + " now. " + ProblemType.STALE.remedy());
        }
    }
}
