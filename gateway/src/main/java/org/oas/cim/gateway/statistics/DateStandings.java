package org.oas.cim.gateway.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.filter.Period;
import org.oas.cim.gateway.index.Fields;

/** Standings by date: under every part of the calendar that the entry may lie in, as far as that is in the period. */
final class DateStandings implements Standings {

    /** Ten years by month: whoever's date says less than that is in no part of a chart. */
    static final int MOST_BUCKETS = 120;

    private final NumericDocValues earliest;
    private final NumericDocValues latest;
    private final CalendarUnit unit;
    private final Period period;

    DateStandings(LeafReader segment, CalendarUnit unit, Period period) throws IOException {
        this.earliest = DocValues.getNumeric(segment, Fields.EARLIEST);
        this.latest = DocValues.getNumeric(segment, Fields.LATEST);
        this.unit = unit;
        this.period = period;
    }

    @Override
    public Standing of(int entry) throws IOException {
        if (!earliest.advanceExact(entry) || !latest.advanceExact(entry)) {
            return Standing.NONE;
        }
        LocalDate first = later(day(earliest.longValue()), period.from());
        LocalDate last = earlier(day(latest.longValue()), period.to());
        if (first == null || last == null) {
            return Standing.TOO_WIDE;
        }
        long begin = unit.bucket(first);
        long end = unit.bucket(last);
        if (end - begin >= MOST_BUCKETS) {
            return Standing.TOO_WIDE;
        }
        List<String> buckets =
                LongStream.rangeClosed(begin, end).mapToObj(unit::edtf).toList();
        return new Standing(buckets, buckets.size() > 1, false);
    }

    private static @Nullable LocalDate day(long day) {
        return day == Long.MIN_VALUE || day == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day == null || (other != null && other.isAfter(day)) ? other : day;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day == null || (other != null && other.isBefore(day)) ? other : day;
    }
}
