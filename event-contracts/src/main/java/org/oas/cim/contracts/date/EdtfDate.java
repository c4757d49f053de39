package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date as EDTF (ISO 8601-2, level 0) states it: a year, a month, a day, or an interval of two of them; the end of an interval may
 * be open ({@code 2005-04/..}). Immutable.
 *
 * @param text the EDTF text, exactly as given
 * @param earliest the first day it may mean
 * @param latest the last day it may mean; null for an open end
 * @param precision the coarser precision of its two ends
 */
public record EdtfDate(
        String text, LocalDate earliest, @Nullable LocalDate latest, Precision precision) {

    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final String OPEN_END = "..";

    /**
     * Reads EDTF text.
     *
     * @throws DateTimeException if it is no such date (a 13th month, 30 February), with a message that says what would be and does not repeat the text
     */
    public static EdtfDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            Point point = Point.parse(text);
            return new EdtfDate(text, point.first(), point.last(), point.precision());
        }
        Point start = Point.parse(text.substring(0, slash));
        String endText = text.substring(slash + 1);
        if (endText.equals(OPEN_END)) {
            return new EdtfDate(text, start.first(), null, start.precision());
        }
        Point end = Point.parse(endText);
        if (end.last().isBefore(start.first())) {
            throw new DateTimeException("ends before it starts; put the earlier date first");
        }
        Precision coarser = start.precision().compareTo(end.precision()) >= 0 ? start.precision() : end.precision();
        return new EdtfDate(text, start.first(), end.last(), coarser);
    }

    private record Point(LocalDate first, LocalDate last, Precision precision) {

        static Point parse(String text) {
            Matcher matcher = POINT.matcher(text);
            if (!matcher.matches()) {
                throw new DateTimeException("is not an EDTF date: write 2005-04-14, 2005-04 or 2005, an interval as"
                        + " 2005-04-14/2005-04-15, an open end as 2005-04/..");
            }
            try {
                return of(matcher);
            } catch (DateTimeException e) {
                throw new DateTimeException("names a month or a day that the calendar does not have", e);
            }
        }

        private static Point of(Matcher matcher) {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return new Point(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
            }
            int month = Integer.parseInt(matcher.group(2));
            if (matcher.group(3) == null) {
                YearMonth whole = YearMonth.of(year, month);
                return new Point(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH);
            }
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(matcher.group(3)));
            return new Point(day, day, Precision.DAY);
        }
    }
}
