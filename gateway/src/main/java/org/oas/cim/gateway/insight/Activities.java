package org.oas.cim.gateway.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.gateway.filter.Condition;
import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.filter.Period;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.index.PlaceTerms;
import org.oas.cim.gateway.reader.Reader;

/** The activities that an insight is about: those of a filter that the reader may see. Used by one thread. */
final class Activities {

    private static final Sort BY_DATE =
            new Sort(dated(Fields.EARLIEST), dated(Fields.LATEST), new SortField(Fields.ID, SortField.Type.STRING));

    private static final String PLACE = PlaceTerms.place("");

    private final FeedView view;
    private final Reader reader;
    private final FeedFilter filter;

    Activities(FeedView view, Reader reader, FeedFilter filter) {
        this.view = view;
        this.reader = reader;
        this.filter = filter;
    }

    /** An activity with its number in the view. */
    record Hit(int doc, RecordSnapshot record) {

        ActivityContent activity() {
            return (ActivityContent) record.content();
        }
    }

    FeedView view() {
        return view;
    }

    Reader reader() {
        return reader;
    }

    /** Finds the activities that meet all of the conditions. */
    Query query(Condition... further) {
        List<Condition> all = new ArrayList<>(filter.conditions());
        all.add(anyOf(Fields.RECORD_TYPE, Set.of("activity")));
        all.addAll(Arrays.asList(further));
        return new FeedFilter(all, false).seen(reader);
    }

    /** Those that meet all of the conditions, by date, undated ones last. */
    Stream<Hit> stream(Condition... further) {
        try {
            var hits = view.searcher().search(query(further), Math.max(1, view.size()), BY_DATE).scoreDocs;
            return Arrays.stream(hits)
                    .map(hit -> new Hit(hit.doc, view.entry(hit.doc).record()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The countries where it takes place, as they are stated. */
    Set<String> countries(Hit hit) {
        Set<String> countries = new TreeSet<>();
        for (String term : view.values(hit.doc(), Fields.WHERE)) {
            if (term.startsWith(PLACE) && CodeList.COUNTRIES.contains(term.substring(PLACE.length()))) {
                countries.add(term.substring(PLACE.length()));
            }
        }
        return countries;
    }

    static Condition anyOf(String field, Collection<String> values) {
        return new Condition.AnyOf(field, new TreeSet<>(values));
    }

    static Condition mayLieIn(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Condition.Dated(List.of(new Period(from, to)), false);
    }

    static Condition endsBefore(LocalDate day) {
        return new Condition.Dated(List.of(new Period(null, day.minusDays(1))), true);
    }

    private static SortField dated(String field) {
        SortField sort = new SortField(field, SortField.Type.LONG);
        sort.setMissingValue(Long.MAX_VALUE);
        return sort;
    }
}
