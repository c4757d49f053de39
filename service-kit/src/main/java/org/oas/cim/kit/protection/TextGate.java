package org.oas.cim.kit.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import org.oas.cim.kit.problem.Violation;

/**
 * Looks through all text of a request body for what must not be stored about people. Each member is named once for each kind of
 * trouble, in the body's order, and what it says is never repeated. The time taken grows linearly with the text. Thread-safe.
 */
public final class TextGate {

    /** An id of the hub (RFC 9562 §4): its digits count and number nothing, however they fall into groups. */
    private static final Pattern UUID =
            Pattern.compile("(?<![\\w-])\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}(?![\\w-])");

    /** Every reason to refuse the body; empty if it may be stored. */
    public List<Violation> check(JsonNode body) {
        List<Violation> violations = new ArrayList<>();
        visit(body, Spot.ROOT, violations);
        return List.copyOf(violations);
    }

    private static void visit(JsonNode node, Spot spot, List<Violation> violations) {
        if (spot.scrutiny() == Scrutiny.NONE) {
            return;
        }
        switch (node.getNodeType()) {
            case OBJECT ->
                node.properties().forEach(member -> visit(member.getValue(), spot.member(member.getKey()), violations));
            case ARRAY -> {
                for (int index = 0; index < node.size(); index++) {
                    visit(node.get(index), spot.item(index), violations);
                }
            }
            case STRING -> read(node.textValue(), spot, violations);
            default -> {
                // Numbers, truth values and null say nothing in words.
            }
        }
    }

    private static void read(String text, Spot spot, List<Violation> violations) {
        Passage passage = Passage.of(UUID.matcher(text).replaceAll(" "), spot.name());
        for (Suspicion suspicion : Suspicion.values()) {
            if (spot.scrutiny().covers(suspicion) && suspicion.isRaisedBy(passage)) {
                violations.add(Violation.ofMember(spot.pointer(), suspicion.detail(), null));
            }
        }
    }
}
