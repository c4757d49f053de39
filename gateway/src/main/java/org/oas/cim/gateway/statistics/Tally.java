package org.oas.cim.gateway.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Query;

import org.oas.cim.gateway.filter.Period;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.statistics.Counted.Attended;
import org.oas.cim.gateway.statistics.Standings.Standing;

/**
 * Counts entries by one or more dimensions: an entry counts once under each combination of what it stands under. Exact, for it looks
 * at every entry. Not thread-safe.
 */
public final class Tally {

    private final List<Dimension> by;
    private final Reader reader;
    private final Period period;
    private final int most;
    private final Map<List<String>, Counted> buckets = new HashMap<>();
    private final Counted all = new Counted();
    private final int[] without;
    private int tooWide;

    /** Dated entries are counted within the period only. */
    public Tally(List<Dimension> by, Reader reader, Period period) {
        this(by, reader, period, Integer.MAX_VALUE);
    }

    /**
     * The same with a limit.
     *
     * @param most after so many combinations it ends, and {@link #isTooMuch} is true
     */
    Tally(List<Dimension> by, Reader reader, Period period, int most) {
        this.most = most;
        this.by = List.copyOf(by);
        this.reader = reader;
        this.period = period;
        this.without = new int[by.size()];
    }

    /** Counts what the query finds, but the entries with these ids. */
    public Tally count(FeedView view, Query query, Set<String> leftOut) {
        try {
            EveryHit.of(view, query, segment -> counting(segment, leftOut));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there are more combinations than were to be counted: what was counted is not all. */
    boolean isTooMuch() {
        return buckets.size() > most;
    }

    /** By the values of the dimensions, in their order. */
    Map<List<String>, Counted> buckets() {
        return buckets;
    }

    /** The combinations that there are of values of the dimensions, in their order. */
    public Set<List<String>> combinations() {
        return buckets.keySet();
    }

    /** Every entry once. */
    Counted all() {
        return all;
    }

    /** How many entries stand under nothing in the dimension at this place of the list. */
    int without(int dimension) {
        return without[dimension];
    }

    /** How many dated entries stand under nothing because their date says too little. */
    int tooWide() {
        return tooWide;
    }

    private EveryHit.Segment counting(LeafReader segment, Set<String> leftOut) throws IOException {
        List<Standings> standings = new ArrayList<>();
        for (Dimension dimension : by) {
            standings.add(dimension.standings(segment, reader, period));
        }
        var ids = DocValues.getSorted(segment, Fields.ID);
        Attendances attendances = new Attendances(segment);
        return entry -> {
            if (isTooMuch()) {
                return;
            }
            if (!leftOut.isEmpty()
                    && ids.advanceExact(entry)
                    && leftOut.contains(ids.lookupOrd(ids.ordValue()).utf8ToString())) {
                return;
            }
            List<Standing> stands = new ArrayList<>(standings.size());
            for (Standings dimension : standings) {
                stands.add(dimension.of(entry));
            }
            count(stands, attendances.of(entry));
        };
    }

    private void count(List<Standing> stands, Attended attended) {
        boolean spans = stands.stream().anyMatch(Standing::spans);
        all.add(spans, attended);
        for (int i = 0; i < without.length; i++) {
            boolean isNowhere = stands.get(i).values().isEmpty();
            without[i] += isNowhere && !stands.get(i).tooWide() ? 1 : 0;
        }
        tooWide += stands.stream().anyMatch(Standing::tooWide) ? 1 : 0;
        for (List<String> values : combinations(stands)) {
            buckets.computeIfAbsent(values, none -> new Counted()).add(spans, attended);
        }
    }

    private static List<List<String>> combinations(List<Standing> stands) {
        List<List<String>> combinations = List.of(List.of());
        for (Standing standing : stands) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : combinations) {
                for (String value : standing.values()) {
                    List<String> next = new ArrayList<>(begun);
                    next.add(value);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    /** Who was counted at the activities of a segment. */
    private record Attendances(NumericDocValues persons, NumericDocValues women, NumericDocValues men) {

        Attendances(LeafReader segment) throws IOException {
            this(
                    DocValues.getNumeric(segment, Fields.ATTENDED),
                    DocValues.getNumeric(segment, Fields.ATTENDED_WOMEN),
                    DocValues.getNumeric(segment, Fields.ATTENDED_MEN));
        }

        Attended of(int entry) throws IOException {
            boolean isTotalStated = persons.advanceExact(entry);
            boolean isStated = isTotalStated || women.advanceExact(entry) || men.advanceExact(entry);
            return new Attended(isStated, number(persons, entry), number(women, entry), number(men, entry));
        }

        private static long number(NumericDocValues values, int entry) throws IOException {
            return values.advanceExact(entry) ? values.longValue() : 0;
        }
    }
}
