package org.oas.cim.kit.json;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

import org.oas.cim.contracts.record.Limits;
import org.oas.cim.kit.problem.JsonPointers;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * Whether a tree is small enough to be looked through value by value: a body of one mebibyte has room for hundreds of thousands of
 * values, each of which would be checked and, being wrong, explained. Not thread-safe.
 */
final class TreeSize {

    /** Values in a body, those in lists and objects included. No record that the hub keeps comes near. */
    static final int MOST_VALUES = 50_000;

    private final List<Violation> violations = new ArrayList<>();
    private int values;

    private TreeSize() {}

    /**
     * Refuses what is too large.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 naming every list that is too long; 413 if there are too many values
     */
    static void check(JsonNode tree) {
        TreeSize size = new TreeSize();
        size.visit(tree, JsonPointer.empty());
        if (!size.violations.isEmpty()) {
            throw Problems.invalidRecord(size.violations);
        }
        if (size.values > MOST_VALUES) {
            throw Problems.of(ProblemType.TOO_LARGE, "The body holds more than " + MOST_VALUES + " values.");
        }
    }

    private void visit(JsonNode node, JsonPointer at) {
        values++;
        if (node.isArray() && node.size() > Limits.LONGEST_LIST) {
            String detail = "has " + node.size() + " elements; " + Limits.LONGEST_LIST + " is the most in any list";
            violations.add(Violation.ofMember(JsonPointers.fragment(at.toString()), detail, null));
            return;
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(node.get(i), at.appendIndex(i));
        }
        node.properties().forEach(member -> visit(member.getValue(), at.appendProperty(member.getKey())));
    }
}
