package org.oas.cim.contracts.record;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.DurationText;
import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.date.EdtfText;
import org.oas.cim.contracts.date.Extent;
import org.oas.cim.contracts.date.Precision;
import org.oas.cim.contracts.date.TimeZoneText;

/**
 * When something takes place, as stated, with the days it may mean. What is sent is completed once; an event written before a member
 * existed lacks it.
 *
 * @param edtf EDTF text (ISO 8601-2): {@code 2004-11-11/2004-11-12}
 * @param extent whether it takes place some time in those days or lasts throughout; for days the latter is usual, else the former
 * @param duration how long it lasts (ISO 8601-1 §5.5.2): {@code P2D}, {@code PT6H}
 * @param startTime local time on the first day, {@code HH:mm}
 * @param endTime local time on the last day, {@code HH:mm}
 * @param timeZone where the times are told, an id of the IANA time zone database
 * @param verbatim the source's own words
 * @param earliest the first day it may mean; null for an open or unknown start
 * @param latest the last day it may mean; null for an open or unknown end
 * @param precision how exactly it is stated
 * @param approximate whether the text says that it is only approximate
 */
@BoundsOfText
@TimesOfText
public record When(
        @NotNull @EdtfText String edtf,
        @Nullable Extent extent,
        @Nullable @DurationText String duration,

        @Nullable @Size(max = 5) @Pattern(regexp = TIME, message = NO_TIME)
        String startTime,

        @Nullable @Size(max = 5) @Pattern(regexp = TIME, message = NO_TIME)
        String endTime,

        @Nullable @TimeZoneText String timeZone,

        @Nullable @Size(min = 1, max = 300) String verbatim,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Precision precision,
        @Nullable Boolean approximate) {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final String NO_TIME = "is not a time of day such as 09:00";

    /** What follows from the text, and its usual extent, is there whether it was sent or not; an unreadable text is left as it is. */
    public When {
        EdtfDate date = EdtfDate.ifReadable(edtf).orElse(null);
        if (date != null) {
            extent = Objects.requireNonNullElse(extent, Extent.usualFor(date.precision()));
            earliest = earliest == null ? date.earliest() : earliest;
            latest = latest == null ? date.latest() : latest;
            precision = Objects.requireNonNullElse(precision, date.precision());
            approximate = Objects.requireNonNullElse(approximate, date.approximate());
        }
    }

    /** The date, of which nothing but its text is stated. */
    public static When of(EdtfDate date) {
        return stated(date.text());
    }

    /** EDTF text, of which nothing else is stated. */
    public static When stated(String edtf) {
        return new When(edtf, null, null, null, null, null, null, null, null, null, null);
    }
}
