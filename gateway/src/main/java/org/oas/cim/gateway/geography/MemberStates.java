package org.oas.cim.gateway.geography;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.oas.cim.contracts.code.CodeEntry;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.date.EdtfDate;

/** The member states of the OAS on a day. */
public final class MemberStates {

    private static final String LEFT = "left";

    private MemberStates() {}

    /**
     * Countries with the code of their membership, in alphabetical order: what is said of it last. Those that have left are none, those
     * that are suspended, or take no part, still are.
     */
    public static SortedMap<String, String> on(LocalDate day) {
        Map<String, CodeEntry> inForce = new TreeMap<>();
        for (CodeEntry entry : CodeList.OAS_MEMBERSHIPS.entries()) {
            if (begins(entry).compareTo(day) <= 0 && ends(entry).compareTo(day) >= 0) {
                inForce.merge(country(entry), entry, (one, other) -> begins(one).isAfter(begins(other)) ? one : other);
            }
        }
        SortedMap<String, String> members = new TreeMap<>();
        inForce.forEach((country, entry) ->
                members.put(country, entry.attribute("membership").orElse("")));
        members.values().removeIf(LEFT::equals);
        return members;
    }

    private static String country(CodeEntry entry) {
        return entry.attribute("country").orElseThrow();
    }

    private static LocalDate begins(CodeEntry entry) {
        return EdtfDate.ifReadable(entry.since()).map(EdtfDate::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate ends(CodeEntry entry) {
        return Objects.requireNonNullElse(
                EdtfDate.ifReadable(entry.until()).map(EdtfDate::latest).orElse(null), LocalDate.MAX);
    }
}
