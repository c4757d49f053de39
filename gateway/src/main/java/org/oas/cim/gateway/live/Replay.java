package org.oas.cim.gateway.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import org.oas.cim.gateway.index.FeedEntry;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedToken;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.Fields;

/** What a client missed, from the index: each record that changed since, once, in its newest version. Thread-safe. */
@ApplicationScoped
class Replay {

    private static final int PAGE = 200;
    private static final Sort BY_POSITION = new Sort(new SortField(Fields.POSITION, SortField.Type.LONG));

    private final FeedIndex index;

    Replay(FeedIndex index) {
        this.index = index;
    }

    /**
     * Some of what was missed, in order.
     *
     * @param reached where the client is once it has these
     * @param isAll whether nothing is left
     */
    record Missed(List<StreamEvent> events, FeedToken reached, boolean isAll) {}

    /** What came next after the place; empty if the index is of another epoch by now. */
    Optional<Missed> after(FeedToken place, StreamRequest request) {
        try (FeedView view = index.view()) {
            return view.reached().epoch().equals(place.epoch())
                    ? Optional.of(after(place, request, view))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Missed after(FeedToken place, StreamRequest request, FeedView view) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(Fields.POSITION, place.offset() + 1, Long.MAX_VALUE), Occur.FILTER)
                .add(request.replayQuery(), Occur.FILTER)
                .build();
        ScoreDoc[] hits = view.searcher().search(query, PAGE, BY_POSITION).scoreDocs;
        List<StreamEvent> events = new ArrayList<>();
        long last = place.offset();
        for (ScoreDoc hit : hits) {
            FeedEntry entry = view.entry(hit.doc);
            last = entry.position();
            request.event(entry, new FeedToken(place.epoch(), last)).ifPresent(events::add);
        }
        boolean isAll = hits.length < PAGE;
        long reached = isAll ? Math.max(last, view.reached().offset()) : last;
        return new Missed(events, new FeedToken(place.epoch(), reached), isAll);
    }
}
