package org.oas.cim.gateway.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.Query;

import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.Fields;

/** The records that stand in a list beside what is a part of them: with both, the same would be counted twice. */
final class SeriesBesideMembers {

    static final Set<String> NONE = Set.of();

    private SeriesBesideMembers() {}

    /** The ids of all that something found is a part of, by itself or through what it is a part of. */
    static Set<String> of(FeedView view, Query query) {
        Set<String> found = new HashSet<>();
        try {
            EveryHit.of(view, query, segment -> {
                var series = DocValues.getSortedSet(segment, Fields.PART_OF);
                return entry -> {
                    if (series.advanceExact(entry)) {
                        found.add(series.lookupOrd(series.nextOrd()).utf8ToString());
                    }
                };
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withWhatTheyArePartOf(view, found);
    }

    private static Set<String> withWhatTheyArePartOf(FeedView view, Set<String> series) {
        Set<String> all = new HashSet<>(series);
        Deque<String> toVisit = new ArrayDeque<>(series);
        while (!toVisit.isEmpty()) {
            for (String above : view.values(UUID.fromString(toVisit.remove()), Fields.PART_OF)) {
                if (all.add(above)) {
                    toVisit.add(above);
                }
            }
        }
        return all;
    }
}
