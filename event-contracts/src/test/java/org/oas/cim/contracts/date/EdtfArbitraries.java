package org.oas.cim.contracts.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** EDTF texts of every construct that is read. */
final class EdtfArbitraries {

    private EdtfArbitraries() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Dates alone without a qualifier. */
    static Arbitrary<String> dates() {
        Arbitrary<String> years = Arbitraries.integers().between(-9_999, 9_999).map(EdtfArbitraries::year);
        Arbitrary<Integer> parts = Arbitraries.integers().between(21, 41);
        return Arbitraries.oneOf(
                days().map(LocalDate::toString),
                days().map(day -> YearMonth.from(day).toString()),
                days().map(day -> YearMonth.from(day) + "-XX"),
                days().map(day -> Integer.toString(day.getYear())),
                days().map(day -> day.getYear() + "-XX"),
                days().map(day -> day.getYear() + "-XX-XX"),
                days().map(day -> day.toString().substring(0, 3) + "X"),
                days().map(day -> day.toString().substring(0, 2) + "XX"),
                Combinators.combine(days(), parts).as((day, part) -> day.getYear() + "-" + part),
                Combinators.combine(years, parts).as((year, part) -> year + "-" + part),
                Combinators.combine(years, days()).as((year, day) -> year + leapless(day)),
                years,
                Arbitraries.integers().between(10_000, 999_999_999).map(year -> "Y" + year),
                Arbitraries.integers().between(10_000, 999_999_999).map(year -> "Y-" + year));
    }

    static Arbitrary<String> qualified() {
        return Combinators.combine(dates(), Arbitraries.of("", "", "~", "?", "%"))
                .as(String::concat);
    }

    /** Dates and intervals with all that their sides may be. */
    static Arbitrary<String> expressions() {
        Arbitrary<String> missing = Arbitraries.of("..", "");
        return Arbitraries.frequencyOf(
                Tuple.of(3, qualified()),
                Tuple.of(4, Combinators.combine(qualified(), qualified()).as(EdtfArbitraries::inOrder)),
                Tuple.of(3, Combinators.combine(days(), days()).as(EdtfArbitraries::nearDays)),
                Tuple.of(1, Combinators.combine(qualified(), missing).as((date, side) -> date + "/" + side)),
                Tuple.of(1, Combinators.combine(missing, qualified()).as((side, date) -> side + "/" + date)));
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    }

    private static String leapless(LocalDate day) {
        return day.withDayOfMonth(Math.min(day.getDayOfMonth(), 28)).toString().substring(4);
    }

    private static String inOrder(String one, String other) {
        boolean ordered = EdtfDate.CHRONOLOGICAL.compare(EdtfDate.parse(one), EdtfDate.parse(other)) <= 0;
        return ordered ? one + "/" + other : other + "/" + one;
    }

    /** Two days or months, often of the same month or year. */
    private static String nearDays(LocalDate day, LocalDate other) {
        LocalDate later = day.plusDays(other.getDayOfYear() % 90);
        return other.getDayOfMonth() % 3 == 0 ? YearMonth.from(day) + "/" + YearMonth.from(later) : day + "/" + later;
    }
}
