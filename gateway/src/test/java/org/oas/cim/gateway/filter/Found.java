package org.oas.cim.gateway.filter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.search.ScoreDoc;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.RecordDraft;
import org.oas.cim.gateway.testing.Records;

/** What filters find among some records. */
final class Found implements AutoCloseable {

    private final IndexedFeed feed = IndexedFeed.create();

    private Found() {}

    static Found among(RecordDraft... records) {
        Found found = new Found();
        found.feed.apply(Arrays.stream(records).map(RecordDraft::snapshot).toArray(RecordSnapshot[]::new));
        return found;
    }

    /** The numbers of the records that everybody finds, in order. */
    List<Integer> by(String query) {
        return by(query, Reader.PUBLIC);
    }

    List<Integer> by(String query, Reader reader) {
        try (FeedView view = feed.view()) {
            ScoreDoc[] hits = view.searcher().search(Filters.of(query).page(reader), 1_000).scoreDocs;
            return Arrays.stream(hits).map(hit -> number(view, hit)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why everybody finds the record, as {@code via}, with the code that it states where that is another one. */
    List<String> reasons(String query, int number) {
        return reasons(query, number, Reader.PUBLIC);
    }

    List<String> reasons(String query, int number, Reader reader) {
        FeedFilter filter = Filters.of(query);
        try (FeedView view = feed.view()) {
            List<String> reasons = new ArrayList<>();
            for (ScoreDoc hit : view.searcher().search(filter.page(reader), 1_000).scoreDocs) {
                if (number(view, hit) == number) {
                    filter.explanation(reader)
                            .of(view.values(hit.doc, Fields.WHERE))
                            .forEach(via -> reasons.add(
                                    via.code() == null
                                            ? via.via()
                                            : via.via() + " " + via.code() + " " + via.reason()));
                }
            }
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(FeedView view, ScoreDoc hit) {
        return IntStream.range(0, 1_000)
                .filter(number -> view.entry(hit.doc).record().id().equals(Records.id(number)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        feed.close();
    }
}
