package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long something lasts, as ISO 8601-1 §5.5.2 writes it: {@code P2D}, {@code PT6H}, {@code P1DT12H}, {@code P2W}. Whole positive
 * numbers only, and never nothing at all. Immutable.
 *
 * @param days years, months and days
 * @param hours hours, minutes and seconds
 */
public record LengthOfTime(Period days, Duration hours) {

    private static final Pattern TEXT = Pattern.compile("P(?!$)(\\d{1,6}W|(\\d{1,6}Y)?(\\d{1,6}M)?(\\d{1,6}D)?"
            + "(T(?=\\d)(\\d{1,6}H)?(\\d{1,6}M)?(\\d{1,6}S)?)?)");

    /** The length that the text states; empty if it states none. */
    public static Optional<LengthOfTime> read(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        int time = text.indexOf('T');
        String days = time < 0 ? text : text.substring(0, time);
        LengthOfTime length = new LengthOfTime(
                days.equals("P") ? Period.ZERO : Period.parse(days),
                time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time)));
        boolean nothing = length.days.isZero() && length.hours.isZero();
        return nothing ? Optional.empty() : Optional.of(length);
    }

    /** Whether something that lasts so long has room from the beginning of one day to the end of another. */
    public boolean fits(LocalDate first, LocalDate last) {
        try {
            LocalDateTime end = first.atStartOfDay().plus(days).plus(hours);
            return !end.isAfter(last.plusDays(1).atStartOfDay());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
