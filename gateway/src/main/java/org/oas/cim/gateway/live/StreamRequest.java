package org.oas.cim.gateway.live;

import java.util.Optional;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.index.FeedChange;
import org.oas.cim.gateway.index.FeedEntry;
import org.oas.cim.gateway.index.FeedToken;
import org.oas.cim.gateway.index.SightQuery;
import org.oas.cim.gateway.reader.Reader;

/**
 * What a client wants to follow. A withdrawal is told whatever the filter: the client knows best whether it holds the record, and a
 * filter must not reveal what the record has become.
 *
 * @param lastEventId the id of the last event that the client has; null if it has none
 */
record StreamRequest(
        FeedFilter filter,
        Query query,
        Reader reader,
        @Nullable String lastEventId) {

    static StreamRequest of(FeedFilter filter, Reader reader, @Nullable String lastEventId) {
        return new StreamRequest(filter, filter.entries(reader), reader, lastEventId);
    }

    /** What the client gets of a live change. */
    Optional<StreamEvent> event(FeedChange change, FeedToken token) {
        return switch (change.entry().sight(reader)) {
            case ENTRY ->
                filter.isNone() || change.matches(query)
                        ? Optional.of(new StreamEvent.Entry(token, change.entry(), reader))
                        : Optional.empty();
            case WITHDRAWN ->
                Optional.of(
                        new StreamEvent.Withdrawn(token, change.entry().record().id()));
            case NOTHING -> Optional.empty();
        };
    }

    /** What the client gets of an entry that {@link #replayQuery} found. */
    Optional<StreamEvent> event(FeedEntry found, FeedToken token) {
        return switch (found.sight(reader)) {
            case ENTRY -> Optional.of(new StreamEvent.Entry(token, found, reader));
            case WITHDRAWN ->
                Optional.of(new StreamEvent.Withdrawn(token, found.record().id()));
            case NOTHING -> Optional.empty();
        };
    }

    /** Finds the entries that the client may see and asked for, and those that it may not see, which may be withdrawn. */
    Query replayQuery() {
        Query seen = SightQuery.entries(reader);
        Query wanted = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(seen, Occur.FILTER)
                .build();
        Query hidden = new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(seen, Occur.MUST_NOT)
                .build();
        return new BooleanQuery.Builder()
                .add(wanted, Occur.SHOULD)
                .add(hidden, Occur.SHOULD)
                .build();
    }
}
