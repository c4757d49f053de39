package org.oas.cim.gateway.filter;

import java.time.LocalDate;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.gateway.index.Fields;

/** A span of days; a null end is open. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** All time. */
    public static final Period EVER = new Period(null, null);

    static Period of(EdtfDate date) {
        return new Period(date.earliest(), date.latest());
    }

    /** Both, and what lies between them. */
    Period around(Period other) {
        LocalDate begin = from == null || other.from == null || from.isBefore(other.from) ? from : other.from;
        LocalDate end = to == null || other.to == null || to.isAfter(other.to) ? to : other.to;
        return new Period(
                from == null || other.from == null ? null : begin, to == null || other.to == null ? null : end);
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Period other) {
        return firstDay() <= other.lastDay() && other.firstDay() <= lastDay();
    }

    boolean isBackward() {
        return firstDay() > lastDay();
    }

    /** What may take place in it, or, {@code within}, only in it. */
    Query query(boolean within) {
        return new BooleanQuery.Builder()
                .add(
                        LongPoint.newRangeQuery(Fields.EARLIEST, within ? firstDay() : Long.MIN_VALUE, lastDay()),
                        Occur.FILTER)
                .add(
                        LongPoint.newRangeQuery(Fields.LATEST, firstDay(), within ? lastDay() : Long.MAX_VALUE),
                        Occur.FILTER)
                .build();
    }

    private long firstDay() {
        return from == null ? Long.MIN_VALUE : from.toEpochDay();
    }

    private long lastDay() {
        return to == null ? Long.MAX_VALUE : to.toEpochDay();
    }
}
