package org.oas.cim.gateway.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.statistics.Facet;
import org.oas.cim.kit.paging.Cursor;

/** Finds a page. Reads on from the place a cursor names and never counts its way there, so every page costs the same. */
final class FeedSearch {

    private final FeedView view;
    private final FeedRequest request;
    private final Query query;
    private final PageEntries entries;

    FeedSearch(FeedView view, FeedRequest request) {
        this.view = view;
        this.request = request;
        this.query = query(request);
        this.entries = new PageEntries(view, request);
    }

    private static Query query(FeedRequest request) {
        Query found = request.filter().page(request.reader());
        return request.sort() == FeedSort.RELEVANCE
                ? FunctionScoreQuery.boostByValue(found, DoubleValuesSource.fromDoubleField(Fields.RECENCY))
                : found;
    }

    FeedPage page() {
        try {
            Cursor cursor = request.cursor();
            int total = view.searcher().count(query);
            return cursor != null && cursor.isPrevious() ? backward(cursor, total) : forward(cursor, total);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FeedPage forward(@Nullable Cursor cursor, int total) throws IOException {
        FieldDoc after = cursor == null ? null : place(cursor);
        List<FieldDoc> hits = search(request.sort().forward(), after, request.limit() + 1);
        boolean more = hits.size() > request.limit();
        List<FieldDoc> shown = more ? hits.subList(0, request.limit()) : hits;
        return page(shown, total, more, cursor != null && isAnythingBefore(shown));
    }

    private FeedPage backward(Cursor cursor, int total) throws IOException {
        List<FieldDoc> hits = search(request.sort().backward(), place(cursor), request.limit() + 1);
        boolean more = hits.size() > request.limit();
        List<FieldDoc> shown = new ArrayList<>(more ? hits.subList(0, request.limit()) : hits);
        Collections.reverse(shown);
        return page(shown, total, isAnythingAfter(shown), more);
    }

    private boolean isAnythingBefore(List<FieldDoc> shown) throws IOException {
        return !shown.isEmpty()
                && !search(request.sort().backward(), shown.getFirst(), 1).isEmpty();
    }

    private boolean isAnythingAfter(List<FieldDoc> shown) throws IOException {
        return !shown.isEmpty()
                && !search(request.sort().forward(), shown.getLast(), 1).isEmpty();
    }

    private FeedPage page(List<FieldDoc> shown, int total, boolean next, boolean previous) throws IOException {
        String didYouMean = total == 0
                ? new Spelling(view, request.reader()).better(request.filter()).orElse(null)
                : null;
        return new FeedPage(
                shown.stream().map(hit -> entries.json(hit.doc)).toList(),
                total,
                didYouMean,
                Facet.of(view, request.filter(), request.reader(), request.facets()),
                next ? Cursor.next(SortValues.of(shown.getLast())) : null,
                previous ? Cursor.previous(SortValues.of(shown.getFirst())) : null);
    }

    private List<FieldDoc> search(Sort sort, @Nullable FieldDoc after, int limit) throws IOException {
        ScoreDoc[] hits = view.searcher().search(query, new TopFieldCollectorManager(sort, limit, after, 1)).scoreDocs;
        return Arrays.stream(hits).map(FieldDoc.class::cast).toList();
    }

    private FieldDoc place(Cursor cursor) {
        return SortValues.toPlace(cursor.sortValues(), request.sort());
    }
}
