package org.oas.cim.gateway.codelist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * Which codes of another vocabulary the codes of a list are.
 *
 * @param to the other vocabulary
 * @param data a line for each code of the list
 */
@Schema(name = "Crosswalk")
public record Crosswalk(
        @Size(max = 50) String list,
        @Size(max = 50) String to,
        @Schema(maxItems = 20_000) List<Line> data) {

    private static final List<String> VOCABULARIES = List.of("iati", "ocha", "ical");

    /**
     * A code and what it is there.
     *
     * @param target null where the other vocabulary has no such thing
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "CrosswalkLine")
    public record Line(
            @Size(max = 50) String code,

            @Schema(nullable = true) @Size(max = 100) @Nullable
            String target) {}

    /** The vocabularies that a list leads to. */
    static List<String> targetsOf(CodeList list) {
        return VOCABULARIES.stream()
                .filter(vocabulary -> list.entries().stream()
                        .anyMatch(entry -> entry.attribute(vocabulary).isPresent()))
                .toList();
    }

    /**
     * The list's crosswalk.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it has none to there
     */
    static Crosswalk of(CodeList list, @Nullable String to) {
        if (to == null || !targetsOf(list).contains(to)) {
            throw Problems.badParameters(List.of(Violation.ofParameter("to", possible(list), to)));
        }
        return new Crosswalk(
                list.listName(),
                to,
                list.entries().stream()
                        .map(entry -> new Line(entry.code(), entry.attribute(to).orElse(null)))
                        .toList());
    }

    private static String possible(CodeList list) {
        List<String> targets = targetsOf(list);
        if (!targets.isEmpty()) {
            return "must be one of those that '" + list.listName() + "' leads to: " + String.join(", ", targets);
        }
        String others = Arrays.stream(CodeList.values())
                .filter(other -> !targetsOf(other).isEmpty())
                .map(CodeList::listName)
                .collect(Collectors.joining(", "));
        return "is of no use here: '" + list.listName() + "' leads to no other vocabulary; these do: " + others;
    }
}
