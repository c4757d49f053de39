package org.oas.cim.gateway.filter;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.index.Fields;

/**
 * What a reader asks for, checked. Within a set any value may match, an empty one matches everything; all conditions must hold.
 *
 * @param partners those that take part
 * @param period days on which it may take place
 * @param words what {@link WordQuery} reads; null for no such condition
 */
public record FeedFilter(
        Set<String> recordTypes,
        Set<String> countries,
        Set<String> types,
        Set<String> statuses,
        Set<UUID> partners,
        Period period,
        @Nullable String words) {

    /** Lets everything through. */
    public static final FeedFilter NONE =
            new FeedFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Period.ALWAYS, null);

    public boolean isNone() {
        return equals(NONE);
    }

    /** The filter as a query over index documents; only {@code words} counts for relevance. */
    public Query toQuery() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        any(query, Fields.RECORD_TYPE, recordTypes);
        any(query, Fields.COUNTRY, countries);
        any(query, Fields.TYPE, types);
        any(query, Fields.STATUS, statuses);
        any(query, Fields.PARTNER, partners);
        if (!period.equals(Period.ALWAYS)) {
            query.add(LongPoint.newRangeQuery(Fields.EARLIEST, Long.MIN_VALUE, period.lastDay()), Occur.FILTER);
            query.add(LongPoint.newRangeQuery(Fields.LATEST, period.firstDay(), Long.MAX_VALUE), Occur.FILTER);
        }
        if (words == null) {
            query.add(new MatchAllDocsQuery(), Occur.FILTER);
        } else {
            query.add(WordQuery.parse(words), Occur.MUST);
        }
        return query.build();
    }

    private static void any(BooleanQuery.Builder query, String field, Collection<?> values) {
        if (!values.isEmpty()) {
            query.add(
                    new TermInSetQuery(
                            field,
                            values.stream()
                                    .map(value -> new BytesRef(value.toString()))
                                    .toList()),
                    Occur.FILTER);
        }
    }
}
