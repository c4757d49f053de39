package org.oas.cim.gateway.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.study.Finding;
import org.oas.cim.gateway.filter.Condition;
import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.filter.Period;
import org.oas.cim.gateway.geography.Codes;
import org.oas.cim.gateway.index.Fields;

/**
 * Which findings are asked for. Immutable.
 *
 * @param origins countries and regions, with the codes that stood for them or came after them; none for any
 * @param destinations the same
 * @param about the same, for either end
 * @param codes by member of a finding, the codes that it may have
 * @param periods when the figure may be of; none for any time
 * @param studies those that the findings may be of; none for any
 * @param words what their studies have to have, null for any
 */
record FindingFilter(
        SortedSet<String> origins,
        SortedSet<String> destinations,
        SortedSet<String> about,
        Map<String, SortedSet<String>> codes,
        List<Period> periods,
        SortedSet<UUID> studies,
        @Nullable String words) {

    private static final Map<String, Function<Finding, @Nullable String>> MEMBERS = Map.of(
            "basis", Finding::basis,
            "indicator", Finding::indicator,
            "population", Finding::population,
            "unit", Finding::unit);

    /** Finds the studies that may have such findings, and perhaps some that have not. */
    FeedFilter studyFilter() {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition.AnyOf(Fields.RECORD_TYPE, new TreeSet<>(Set.of("study"))));
        if (!origins.isEmpty() || !destinations.isEmpty()) {
            conditions.add(new Condition.OnCorridor(origins, destinations));
        }
        if (!about.isEmpty()) {
            conditions.add(new Condition.AnyOf(Fields.ABOUT, about));
        }
        if (!studies.isEmpty()) {
            TreeSet<String> ids = new TreeSet<>();
            studies.forEach(id -> ids.add(id.toString()));
            conditions.add(new Condition.AnyOf(Fields.ID, ids));
        }
        if (words != null) {
            conditions.add(new Condition.Containing(words));
        }
        return new FeedFilter(conditions, false);
    }

    boolean lets(Finding finding) {
        return liesIn(finding.origins(), origins)
                && liesIn(finding.destinations(), destinations)
                && (liesIn(finding.origins(), about) || liesIn(finding.destinations(), about))
                && codes.entrySet().stream().allMatch(asked -> has(finding, asked.getKey(), asked.getValue()))
                && isOfThen(finding);
    }

    /** A region lets what lies in it. */
    private static boolean liesIn(List<String> stated, Set<String> asked) {
        return asked.isEmpty()
                || stated.stream()
                        .flatMap(code -> Codes.withRegions(code).stream())
                        .anyMatch(asked::contains);
    }

    private static boolean has(Finding finding, String member, Set<String> asked) {
        String stated = MEMBERS.getOrDefault(member, none -> null).apply(finding);
        return stated != null && asked.contains(stated);
    }

    private boolean isOfThen(Finding finding) {
        if (periods.isEmpty()) {
            return true;
        }
        return EdtfDate.ifReadable(finding.referencePeriod())
                .filter(stated -> periods.stream()
                        .anyMatch(period -> period.overlaps(new Period(stated.earliest(), stated.latest()))))
                .isPresent();
    }
}
