package org.oas.cim.contracts.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A line of a code list. Immutable.
 *
 * @param labels its name by language: en, es, fr and pt, each always there
 * @param since from when it is a code, in EDTF; null where that is not known, or as long as the list exists
 * @param until until when it was one, in EDTF; null where that is not known, or it still is
 * @param replacedBy the codes of the same list that stand for it today
 * @param attributes what the list says beside, by column; what is empty is left out
 */
public record CodeEntry(
        String code,
        Map<String, String> labels,
        CodeStatus status,
        @Nullable String since,
        @Nullable String until,
        List<String> replacedBy,
        Map<String, String> attributes) {

    public boolean isActive() {
        return status == CodeStatus.ACTIVE;
    }

    /** What the list says in the column; empty where it says nothing, or has no such column. */
    public Optional<String> attribute(String column) {
        return Optional.ofNullable(attributes.get(column));
    }

    /** The codes that stand in the column, separated by blanks. */
    public List<String> codesIn(String column) {
        return split(attributes.getOrDefault(column, ""));
    }

    static List<String> split(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1));
    }
}
