package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day in figures with the year last. In one half of the Americas the month comes first, in the other the day. */
final class FigureDate {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final int MONTHS = 12;

    private FigureDate() {}

    /**
     * The day that folded text states in figures.
     *
     * @return empty if it states none
     * @throws DateTimeException if it may be either of two days, naming both
     */
    static Optional<Understood> read(String folded) {
        Matcher matcher = TEXT.matcher(folded);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(matcher.group(1));
        int other = Integer.parseInt(matcher.group(3));
        String dayFirst = edtf(matcher.group(4), other, one);
        String monthFirst = edtf(matcher.group(4), one, other);
        if (one <= MONTHS && other <= MONTHS && one != other) {
            throw new DateTimeException(
                    "may mean " + dayFirst + " or " + monthFirst + "; write the one that is meant that way");
        }
        return Optional.of(new Understood(one > MONTHS ? dayFirst : monthFirst, Set.of()));
    }

    private static String edtf(String year, int month, int day) {
        return year + "-" + (month < 10 ? "0" : "") + month + "-" + (day < 10 ? "0" : "") + day;
    }
}
