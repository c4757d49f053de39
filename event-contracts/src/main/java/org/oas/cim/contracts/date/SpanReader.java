package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one date without its qualifier. */
final class SpanReader {

    private static final Pattern PLAIN = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern SOME_DAY = Pattern.compile("(-?\\d{4})-(\\d{2})-XX");
    private static final Pattern SOME_MONTH = Pattern.compile("(-?\\d{4})-XX(-XX)?");
    private static final Pattern SOME_YEAR = Pattern.compile("(\\d{2})(\\d|X)X");
    private static final Pattern FAR_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,})");
    private static final int MOST_DIGITS = 9;

    private SpanReader() {}

    /**
     * Reads a date.
     *
     * @throws DateTimeException if it is none that the calendar has
     */
    static Span read(String text) {
        return plain(text)
                .or(() -> someDay(text))
                .or(() -> someMonth(text))
                .or(() -> someYear(text))
                .or(() -> farYear(text))
                .orElseThrow(
                        () -> new DateTimeException("is not an EDTF date: write 2005-04-14, 2005-04 or 2005, spring"
                                + " 2005 as 2005-21, an interval as 2005-04-14/2005-04-15, an open end as 2005-04/.."));
    }

    private static Optional<Span> plain(String text) {
        Matcher matcher = PLAIN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = year(matcher);
        if (matcher.group(2) == null) {
            return Optional.of(new Span.Year(year, Span.Year.Some.WHOLE));
        }
        int month = Integer.parseInt(matcher.group(2));
        return Optional.of(
                matcher.group(3) == null ? inYear(year, month) : day(year, month, Integer.parseInt(matcher.group(3))));
    }

    private static Span inYear(int year, int month) {
        return YearPart.ofCode(month)
                .<Span>map(part -> new Span.Part(year, part))
                .orElseGet(() -> new Span.Month(month(year, month), false));
    }

    private static Span day(int year, int month, int day) {
        try {
            return new Span.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            throw new DateTimeException("names a month or a day that the calendar does not have", e);
        }
    }

    private static YearMonth month(int year, int month) {
        try {
            return YearMonth.of(year, month);
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "names a month that the calendar does not have: months are 01 to 12, seasons 21 to 32, quarters"
                            + " 33 to 36, quadrimesters 37 to 39, halves 40 and 41",
                    e);
        }
    }

    private static Optional<Span> someDay(String text) {
        Matcher matcher = SOME_DAY.matcher(text);
        return matcher.matches()
                ? Optional.of(new Span.Month(month(year(matcher), Integer.parseInt(matcher.group(2))), true))
                : Optional.empty();
    }

    private static Optional<Span> someMonth(String text) {
        Matcher matcher = SOME_MONTH.matcher(text);
        return matcher.matches()
                ? Optional.of(new Span.Year(
                        year(matcher), matcher.group(2) == null ? Span.Year.Some.MONTH : Span.Year.Some.DAY))
                : Optional.empty();
    }

    private static Optional<Span> someYear(String text) {
        Matcher matcher = SOME_YEAR.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int century = Integer.parseInt(matcher.group(1)) * 100;
        if (matcher.group(2).equals("X")) {
            return Optional.of(new Span.Years(century, century + 99, Precision.CENTURY));
        }
        int decade = century + Integer.parseInt(matcher.group(2)) * 10;
        return Optional.of(new Span.Years(decade, decade + 9, Precision.DECADE));
    }

    private static Optional<Span> farYear(String text) {
        Matcher matcher = FAR_YEAR.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(1);
        if (year.replace("-", "").length() > MOST_DIGITS) {
            throw new DateTimeException("names a year outside " + Year.MIN_VALUE + " to " + Year.MAX_VALUE);
        }
        return Optional.of(new Span.Year(Integer.parseInt(year), Span.Year.Some.WHOLE));
    }

    private static int year(Matcher matcher) {
        String year = matcher.group(1);
        if (year.equals("-0000")) {
            throw new DateTimeException("names the year 0 with a minus sign; write 0000");
        }
        return Integer.parseInt(year);
    }
}
