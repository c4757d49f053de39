package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a text that says a date, beyond the text.
 *
 * @param year the year that is meant where the text names none; null where that is not known
 * @param asOf when the text was written, from which "the coming months" are counted; null where that is not known
 */
public record DateReference(
        @Nullable Integer year, @Nullable YearMonth asOf) {

    /** Nothing is known. */
    public static final DateReference NONE = new DateReference(null, null);

    /**
     * The month from which months are counted, as EDTF text names it or a day in it.
     *
     * @throws DateTimeException if the text names neither a day nor a month
     */
    public static YearMonth month(String edtf) {
        EdtfDate date = EdtfDate.parse(edtf);
        LocalDate day = date.earliest();
        boolean single = edtf.indexOf('/') < 0 && date.precision().compareTo(Precision.MONTH) <= 0;
        if (!single || day == null) {
            throw new DateTimeException("is neither a day nor a month such as 2005-04");
        }
        return YearMonth.from(day);
    }
}
