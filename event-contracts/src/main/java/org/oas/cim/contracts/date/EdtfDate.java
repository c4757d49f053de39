package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A date as EDTF (ISO 8601-2:2019) states it, with the days it may mean: levels 0 and 1, and the parts of a year of level 2 (seasons,
 * quarters, quadrimesters, halves: {@code 2004-41}). Level 0 without times of day. An interval may be open ({@code 2005-04/..}) or its
 * start or end unknown ({@code 2005-04/}); for the bounds the two are the same. A season without a hemisphere is a northern one. A
 * qualifier moves no bound: {@code 2005~} may mean the days of 2005. Years have four digits, with a minus sign those before the year
 * 0000; {@code Y17000} is read as far as {@link LocalDate} goes, 999,999,999 years either way. Immutable.
 *
 * @param text the EDTF text, exactly as given
 * @param earliest the first day it may mean; null for an open or unknown start
 * @param latest the last day it may mean; null for an open or unknown end; never null together with {@code earliest}
 * @param precision the coarser precision of its two sides; digits that are not stated ({@code 2005-04-XX}) are not counted in
 * @param approximate whether either side is marked as such: {@code ~} or {@code %}
 * @param uncertain whether either side is marked as such: {@code ?} or {@code %}
 */
public record EdtfDate(
        String text,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Precision precision,
        boolean approximate,
        boolean uncertain) {

    /**
     * By {@code earliest}, an open start first; then by {@code latest}, an open end last; null, that is undated, last of all. Dates
     * with the same bounds are equal to it, whatever their texts.
     */
    @SuppressWarnings("NullAway") // a null is what nullsLast is there for
    public static final Comparator<@Nullable EdtfDate> CHRONOLOGICAL =
            Comparator.nullsLast(Comparator.comparingLong(EdtfDate::from).thenComparingLong(EdtfDate::to));

    /** The date that the text states; empty for null and for what is no EDTF date. */
    public static Optional<EdtfDate> ifReadable(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads EDTF text.
     *
     * @throws DateTimeException if it is no such date (a 13th month, 30 February), with a message that says what would be and does not repeat the text
     */
    public static EdtfDate parse(String text) {
        return switch (EdtfExpression.read(text)) {
            case EdtfExpression.Single(EdtfSide.Stated date) -> of(text, date, date);
            case EdtfExpression.Interval(EdtfSide start, EdtfSide end) -> of(text, start, end);
        };
    }

    /** Whether there is a day that both may mean. Symmetric. */
    public boolean overlaps(EdtfDate other) {
        return from() <= other.to() && other.from() <= to();
    }

    /** Whether the other may mean every day that this one may mean. What is within overlaps. */
    public boolean within(EdtfDate other) {
        return other.from() <= from() && to() <= other.to();
    }

    private static EdtfDate of(String text, EdtfSide start, EdtfSide end) {
        EdtfSide.Stated first = start instanceof EdtfSide.Stated stated ? stated : null;
        EdtfSide.Stated last = end instanceof EdtfSide.Stated stated ? stated : null;
        return new EdtfDate(
                text,
                first == null ? null : first.span().first(),
                last == null ? null : last.span().last(),
                precision(first).or(precision(last)),
                isApproximate(first) || isApproximate(last),
                isUncertain(first) || isUncertain(last));
    }

    private static Precision precision(EdtfSide.@Nullable Stated side) {
        return side == null ? Precision.DAY : side.span().precision();
    }

    private static boolean isApproximate(EdtfSide.@Nullable Stated side) {
        return side != null && side.qualifier().isApproximate();
    }

    private static boolean isUncertain(EdtfSide.@Nullable Stated side) {
        return side != null && side.qualifier().isUncertain();
    }

    private long from() {
        return earliest == null ? Long.MIN_VALUE : earliest.toEpochDay();
    }

    private long to() {
        return latest == null ? Long.MAX_VALUE : latest.toEpochDay();
    }
}
