package org.oas.cim.kit.bulk;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * How a file is imported.
 *
 * @param dryRun whether nothing is written
 * @param merge whether members that a line lacks stay as they are
 * @param override whether CIM's corrections are overwritten
 * @param onlyErrors whether only lines are answered that were rejected or are in conflict
 */
record ImportOptions(boolean dryRun, boolean merge, boolean override, boolean onlyErrors) {

    /**
     * Reads the query parameters.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming those that are wrong
     */
    static ImportOptions of(
            @Nullable String dryRun, @Nullable String mode, @Nullable String override, @Nullable String results) {
        List<Violation> violations = new ArrayList<>();
        ImportOptions options = new ImportOptions(
                isFirst("dryRun", dryRun, "true", "false", violations),
                !isFirst("mode", mode, "replace", "merge", violations),
                isFirst("override", override, "true", "false", violations),
                isFirst("results", results, "errors", "all", violations));
        if (!violations.isEmpty()) {
            throw Problems.badParameters(violations);
        }
        return options;
    }

    private static boolean isFirst(
            String name, @Nullable String value, String first, String usual, List<Violation> violations) {
        if (value != null && !value.equals(first) && !value.equals(usual)) {
            violations.add(Violation.ofParameter(name, "is neither " + first + " nor " + usual, value));
        }
        return first.equals(value);
    }
}
