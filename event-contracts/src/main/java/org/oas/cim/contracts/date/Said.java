package org.oas.cim.contracts.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** A date as something to say: which phrase, with which values. */
record Said(Phrase phrase, Map<String, Integer> values) {

    private static final int LAST_PLAIN_YEAR = 9999;

    static Said of(Span span) {
        return switch (span) {
            case Span.Day(LocalDate day) ->
                new Said(
                        Phrase.DAY,
                        Map.of(
                                Slots.DAY, day.getDayOfMonth(),
                                Slots.MONTH, day.getMonthValue(),
                                Slots.YEAR, day.getYear()));
            case Span.Month(YearMonth month, boolean someDay) ->
                new Said(
                        someDay ? Phrase.SOME_DAY_OF_MONTH : Phrase.MONTH,
                        Map.of(Slots.MONTH, month.getMonthValue(), Slots.YEAR, month.getYear()));
            case Span.Part(int year, YearPart part) ->
                new Said(phrase(part.kind()), Map.of(slot(part.kind()), part.number(), Slots.YEAR, year));
            case Span.Year year -> year(year);
            case Span.Years years ->
                years.precision() == Precision.DECADE
                        ? new Said(Phrase.DECADE, Map.of(Slots.DECADE, years.firstYear()))
                        : new Said(
                                Phrase.CENTURY,
                                Map.of(Slots.FIRST_YEAR, years.firstYear(), Slots.LAST_YEAR, years.lastYear()));
        };
    }

    /** A year that is called one, so that no figure before it can be taken for its beginning. */
    static Said named(Span.Year year) {
        return new Said(Phrase.NAMED_YEAR, Map.of(Slots.FAR_YEAR, year.year()));
    }

    /** The same without its year, which is said elsewhere. */
    Said withoutYear() {
        Map<String, Integer> rest = new LinkedHashMap<>(values);
        rest.remove(Slots.YEAR);
        return new Said(phrase, rest);
    }

    private static Said year(Span.Year year) {
        if (Math.abs(year.year()) > LAST_PLAIN_YEAR) {
            return named(year);
        }
        Phrase phrase = switch (year.some()) {
            case WHOLE -> Phrase.YEAR;
            case MONTH -> Phrase.SOME_MONTH;
            case DAY -> Phrase.SOME_DAY_OF_YEAR;
        };
        return new Said(phrase, Map.of(Slots.YEAR, year.year()));
    }

    private static Phrase phrase(YearPart.Kind kind) {
        return switch (kind) {
            case SEASON -> Phrase.SEASON;
            case NORTHERN_SEASON -> Phrase.NORTHERN_SEASON;
            case SOUTHERN_SEASON -> Phrase.SOUTHERN_SEASON;
            case QUARTER -> Phrase.QUARTER;
            case QUADRIMESTER -> Phrase.QUADRIMESTER;
            case HALF -> Phrase.HALF;
        };
    }

    private static String slot(YearPart.Kind kind) {
        return switch (kind) {
            case SEASON, NORTHERN_SEASON, SOUTHERN_SEASON -> Slots.SEASON;
            case QUARTER, QUADRIMESTER -> Slots.ORDINAL;
            case HALF -> Slots.HALF;
        };
    }
}
