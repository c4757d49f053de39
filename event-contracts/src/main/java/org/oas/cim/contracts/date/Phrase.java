package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What can be said of one date, each in a row of a language's file. */
enum Phrase {
    DAY("day"),
    MONTH("month"),
    TWO_YEAR_SEASON("season.two-years"),
    TWO_YEAR_SOUTHERN_SEASON("season.two-years.southern"),
    SEASON("season"),
    NORTHERN_SEASON("season.northern"),
    SOUTHERN_SEASON("season.southern"),
    QUARTER("quarter"),
    QUADRIMESTER("quadrimester"),
    HALF("half"),
    YEAR("year"),
    NAMED_YEAR("year.named"),
    DECADE("decade"),
    CENTURY("century"),
    SOME_DAY_OF_MONTH("day.of-month"),
    SOME_MONTH("month.of-year"),
    SOME_DAY_OF_YEAR("day.of-year"),
    /** A day whose month stands elsewhere: the 11 of "11 and 12 November". */
    DAY_ALONE("day.alone"),
    /** A day whose month stands elsewhere: the "12, 2004" of "November 11-12, 2004". */
    DAY_WITH_YEAR("day.with-year");

    private static final int LAST_PLAIN_YEAR = 9999;

    private final String key;

    Phrase(String key) {
        this.key = key;
    }

    /** The row of a language's file that says it. */
    String key() {
        return key;
    }

    /** Whether it says nothing without a year. */
    boolean needsYear() {
        return this != NAMED_YEAR && this != DECADE && this != CENTURY;
    }

    /**
     * The EDTF text of what was said.
     *
     * @throws DateTimeException if there is no such part of a year
     */
    String edtf(Map<String, Integer> values) {
        return switch (this) {
            case DAY -> year(values) + part(value(values, Slots.MONTH)) + part(value(values, Slots.DAY));
            case MONTH -> year(values) + part(value(values, Slots.MONTH));
            case TWO_YEAR_SEASON -> acrossYears(values, YearPart.Kind.SEASON);
            case TWO_YEAR_SOUTHERN_SEASON -> acrossYears(values, YearPart.Kind.SOUTHERN_SEASON);
            case SEASON -> partOfYear(values, YearPart.Kind.SEASON, Slots.SEASON);
            case NORTHERN_SEASON -> partOfYear(values, YearPart.Kind.NORTHERN_SEASON, Slots.SEASON);
            case SOUTHERN_SEASON -> partOfYear(values, YearPart.Kind.SOUTHERN_SEASON, Slots.SEASON);
            case QUARTER -> partOfYear(values, YearPart.Kind.QUARTER, Slots.ORDINAL);
            case QUADRIMESTER -> partOfYear(values, YearPart.Kind.QUADRIMESTER, Slots.ORDINAL);
            case HALF -> partOfYear(values, YearPart.Kind.HALF, Slots.HALF);
            case YEAR -> year(values);
            case NAMED_YEAR -> namedYear(value(values, Slots.FAR_YEAR));
            case DECADE -> Slots.year(value(values, Slots.DECADE)).substring(0, 3) + "X";
            case CENTURY -> century(values);
            case SOME_DAY_OF_MONTH -> year(values) + part(value(values, Slots.MONTH)) + "-XX";
            case SOME_MONTH -> year(values) + "-XX";
            case SOME_DAY_OF_YEAR -> year(values) + "-XX-XX";
            case DAY_ALONE, DAY_WITH_YEAR -> throw new DateTimeException("names a day without its month");
        };
    }

    private static String partOfYear(Map<String, Integer> values, YearPart.Kind kind, String slot) {
        Integer number = Optional.ofNullable(values.get(slot)).orElseGet(() -> value(values, Slots.NUMBER));
        return year(values) + part(part(kind, number).code());
    }

    private static YearPart part(YearPart.Kind kind, int number) {
        return YearPart.of(kind, number)
                .orElseThrow(() -> new DateTimeException("names a part that a year does not have; it has four quarters,"
                        + " three quadrimesters and two halves"));
    }

    private static String acrossYears(Map<String, Integer> values, YearPart.Kind kind) {
        int year = value(values, Slots.YEAR);
        int next = value(values, Slots.NEXT_YEAR);
        YearPart season = part(kind, value(values, Slots.SEASON));
        boolean follows = next == year + 1 || next == (year + 1) % 100;
        if (!follows || !season.goesOnIntoTheNextYear()) {
            throw new DateTimeException("names two years for a season that does not go from one into the other; write"
                    + " each season with its year");
        }
        return year(values) + part(season.code());
    }

    private static String century(Map<String, Integer> values) {
        int first = value(values, Slots.FIRST_YEAR);
        if (value(values, Slots.LAST_YEAR) != first + 99) {
            throw new DateTimeException("names years that are no century; write their first and last as an interval");
        }
        return Slots.year(first).substring(0, 2) + "XX";
    }

    private static String namedYear(int year) {
        return (Math.abs(year) > LAST_PLAIN_YEAR ? "Y" : "") + Slots.year(year);
    }

    private static String year(Map<String, Integer> values) {
        return Slots.year(value(values, Slots.YEAR));
    }

    private static String part(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }

    private static int value(Map<String, Integer> values, String slot) {
        return Objects.requireNonNull(values.get(slot), slot);
    }
}
