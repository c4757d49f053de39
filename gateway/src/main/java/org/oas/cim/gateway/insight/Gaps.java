package org.oas.cim.gateway.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.oas.cim.contracts.code.CodeEntry;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.gateway.filter.Condition;
import org.oas.cim.gateway.filter.Period;
import org.oas.cim.gateway.geography.MemberStates;
import org.oas.cim.gateway.index.ActivityStatus;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.statistics.Dimension;
import org.oas.cim.gateway.statistics.Tally;

/**
 * Where nothing is planned, and what was never covered.
 *
 * @param asOf the day from which on is looked
 * @param until the last day that is looked at
 * @param nothingPlanned member states of the OAS in which no activity is planned that may take place then
 * @param themesNeverCovered themes of the list of which no activity at all takes place in a member state, or is about it; those that are
 *     cancelled do not count
 */
@Schema(name = "Gaps")
record Gaps(
        LocalDate asOf,
        LocalDate until,
        @Schema(maxItems = 40) List<State> nothingPlanned,
        @Schema(maxItems = 40) List<Uncovered> themesNeverCovered) {

    /**
     * A member state without plans.
     *
     * @param country ISO 3166-1 alpha-2
     * @param label its name, by language
     * @param membership a code of the list of membership statuses
     * @param undated activities that are planned there without a date
     */
    @Schema(name = "StateWithoutPlans")
    record State(
            @Size(max = 2) String country,
            Map<String, @Size(max = 300) String> label,
            @Size(max = 30) String membership,
            int undated) {}

    /**
     * Themes that a member state lacks.
     *
     * @param country ISO 3166-1 alpha-2
     * @param label its name, by language
     * @param themes codes of the list of themes
     */
    @Schema(name = "ThemesNeverCovered")
    record Uncovered(
            @Size(max = 2) String country,
            Map<String, @Size(max = 300) String> label,
            @Schema(maxItems = 100) List<@Size(max = 50) String> themes) {}

    static Gaps of(Activities activities, LocalDate asOf, int months) {
        LocalDate until = asOf.plusMonths(months).minusDays(1);
        SortedMap<String, String> members = MemberStates.on(asOf);
        return new Gaps(asOf, until, nothingPlanned(activities, asOf, until, members), uncovered(activities, members));
    }

    private static List<State> nothingPlanned(
            Activities activities, LocalDate asOf, LocalDate until, SortedMap<String, String> members) {
        Condition toCome = Activities.anyOf(Fields.STATUS, ActivityStatus.TO_COME);
        Set<String> planned = new HashSet<>();
        countries(activities, toCome, Activities.mayLieIn(asOf, until)).forEach(planned::add);
        Map<String, Integer> undated = new HashMap<>();
        countries(activities, toCome, new Condition.Is(Fields.DATED, "false"))
                .forEach(country -> undated.merge(country, 1, Integer::sum));
        List<State> states = new ArrayList<>();
        members.forEach((country, membership) -> {
            if (!planned.contains(country)) {
                states.add(new State(country, label(country), membership, undated.getOrDefault(country, 0)));
            }
        });
        return states;
    }

    /** The countries where such activities take place, once for each activity. */
    private static Stream<String> countries(Activities activities, Condition... conditions) {
        return activities.stream(conditions).flatMap(hit -> activities.countries(hit).stream());
    }

    private static List<Uncovered> uncovered(Activities activities, SortedMap<String, String> members) {
        Condition notCancelled = new Condition.Not(Activities.anyOf(Fields.STATUS, Set.of(ActivityStatus.CANCELLED)));
        Set<List<String>> covered = new Tally(
                        List.of(Dimension.COUNTRY, Dimension.THEME), activities.reader(), Period.EVER)
                .count(activities.view(), activities.query(notCancelled), Set.of())
                .combinations();
        List<Uncovered> uncovered = new ArrayList<>();
        for (String country : members.keySet()) {
            List<String> themes = CodeList.THEMES.codes().stream()
                    .filter(theme -> !theme.equals("other") && !covered.contains(List.of(country, theme)))
                    .toList();
            if (!themes.isEmpty()) {
                uncovered.add(new Uncovered(country, label(country), themes));
            }
        }
        return uncovered;
    }

    private static Map<String, String> label(String country) {
        return CodeList.COUNTRIES.entry(country).map(CodeEntry::labels).orElse(Map.of());
    }
}
