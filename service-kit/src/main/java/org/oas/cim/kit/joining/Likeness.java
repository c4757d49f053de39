package org.oas.cim.kit.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.When;
import org.oas.cim.kit.record.SearchKeys;

/**
 * Says whether two records may be the same, recorded by two owners. A shared identifier says so. Otherwise, what has a date and a place
 * is the same only if both agree as far as they are stated: two workshops on the same days in two countries are two. What has none goes
 * by its title.
 */
final class Likeness {

    /** How alike titles have to be that say it alone. */
    private static final double TITLES_ALONE = 0.6;

    private static final double DATE_AND_PLACE = 0.5;

    private Likeness() {}

    /** Empty if the two are not the same for all that is stated. */
    static Optional<Resemblance> of(RecordContent one, RecordContent other) {
        if (shareAny(Set.copyOf(one.identifiers()), Set.copyOf(other.identifiers()))) {
            return Optional.of(new Resemblance(1, List.of("identifier")));
        }
        boolean sameCountry = shareAny(SearchKeys.countries(one), SearchKeys.countries(other));
        boolean countriesKnown = !SearchKeys.countries(one).isEmpty()
                && !SearchKeys.countries(other).isEmpty();
        boolean citiesDiffer =
                !cities(one).isEmpty() && !cities(other).isEmpty() && !shareAny(cities(one), cities(other));
        boolean datesKnown = isBounded(one.when()) && isBounded(other.when());
        boolean sameTime = datesKnown && overlap(one.when(), other.when());
        boolean elsewhere = citiesDiffer || (countriesKnown && !sameCountry);
        boolean atAnotherTime = datesKnown && !sameTime;
        if (elsewhere || atAnotherTime) {
            return Optional.empty();
        }
        double titles = SearchKeys.likeness(SearchKeys.words(one), SearchKeys.words(other));
        boolean sameTypes = shareAny(Set.copyOf(one.types()), Set.copyOf(other.types()));
        boolean byDateAndPlace = sameTime && sameCountry && (sameTypes || titles > 0);
        if (!byDateAndPlace && titles < TITLES_ALONE) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        note("country", sameCountry, reasons);
        note("date", sameTime, reasons);
        note("city", shareAny(cities(one), cities(other)), reasons);
        note("type", sameTypes, reasons);
        note("title", titles > 0, reasons);
        double score = byDateAndPlace ? DATE_AND_PLACE + (1 - DATE_AND_PLACE) * titles : titles;
        return Optional.of(new Resemblance(Math.round(score * 100) / 100.0, reasons));
    }

    private static void note(String reason, boolean holds, List<String> reasons) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static Set<String> cities(RecordContent content) {
        return SearchKeys.words(content.places().stream()
                .filter(Objects::nonNull)
                .map(Place::city)
                .filter(Objects::nonNull)
                .toList());
    }

    private static boolean shareAny(Set<?> one, Set<?> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static boolean isBounded(@Nullable When when) {
        return when != null && when.earliest() != null && when.latest() != null;
    }

    private static boolean overlap(@Nullable When one, @Nullable When other) {
        return !day(one, true).isAfter(day(other, false)) && !day(other, true).isAfter(day(one, false));
    }

    private static LocalDate day(@Nullable When when, boolean first) {
        LocalDate day = when == null ? null : first ? when.earliest() : when.latest();
        return Objects.requireNonNull(day);
    }
}
