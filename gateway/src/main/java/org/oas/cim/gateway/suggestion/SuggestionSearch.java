package org.oas.cim.gateway.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeEntry;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.index.SightQuery;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.statistics.Dimension;

/** Finds what fits a beginning: codes that some entry has, and records by title or name. Not thread-safe. */
final class SuggestionSearch {

    private static final int MOST_CODES = 50;
    private static final int NONE = 0;
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(Fields.UPDATED, SortField.Type.LONG, true), new SortField(Fields.ID, SortField.Type.STRING));

    private final FeedView view;
    private final Reader reader;
    private final Beginning beginning;
    private final @Nullable String language;

    /**
     * A search.
     *
     * @param language the language to answer in; null for the one that fits
     */
    SuggestionSearch(FeedView view, Reader reader, Beginning beginning, @Nullable String language) {
        this.view = view;
        this.reader = reader;
        this.beginning = beginning;
        this.language = language;
    }

    /** At most so many; codes take half of the places if records fill the others. */
    List<Suggestion> find(int most) {
        List<Suggestion> codes = codes();
        List<Suggestion> records = records(most);
        int forCodes = Math.max(most / 2, most - records.size());
        List<Suggestion> found = new ArrayList<>(codes.subList(0, Math.min(forCodes, codes.size())));
        found.addAll(records.subList(0, Math.min(most - found.size(), records.size())));
        return found;
    }

    private List<Suggestion> codes() {
        List<Suggestion> fitting = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            dimension.lists().stream()
                    .flatMap(list -> list.entries().stream())
                    .flatMap(code -> label(code).map(text -> of(dimension, code, text)).stream())
                    .limit(MOST_CODES)
                    .filter(suggestion -> !Integer.valueOf(NONE).equals(suggestion.count()))
                    .forEach(fitting::add);
        }
        fitting.sort(Comparator.comparing(Suggestion::count, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Suggestion::text)
                .thenComparing(Suggestion::value));
        return fitting.stream().distinct().toList();
    }

    private Optional<String> label(CodeEntry code) {
        return label(code.labels());
    }

    /** What it is called, if that fits in any language. */
    private Optional<String> label(Map<String, String> labels) {
        return labels.values().stream()
                .filter(beginning::fits)
                .findFirst()
                .map(text -> language == null ? text : labels.getOrDefault(language, text));
    }

    private Suggestion of(Dimension dimension, CodeEntry code, String text) {
        return new Suggestion(text, code.code(), dimension.code(), count(dimension, code.code()));
    }

    private int count(Dimension dimension, String value) {
        try {
            FeedFilter chosen = new FeedFilter(List.of(dimension.choosing(value)), false);
            return view.searcher().count(chosen.seen(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Partners first; of equals, what changed last. */
    private List<Suggestion> records(int most) {
        List<Suggestion> records = new ArrayList<>(records(Occur.FILTER, most));
        records.addAll(records(Occur.MUST_NOT, most - records.size()));
        return records;
    }

    /** Those that are partners, or those that are not. */
    private List<Suggestion> records(Occur partners, int most) {
        if (most == 0) {
            return List.of();
        }
        Query seen = new BooleanQuery.Builder()
                .add(beginning.headings(), Occur.FILTER)
                .add(SightQuery.entries(reader), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.RECORD_TYPE, RecordType.PARTNER.code())), partners)
                .build();
        try {
            return Arrays.stream(view.searcher().search(seen, most, NEWEST_FIRST).scoreDocs)
                    .map(hit -> of(view.entry(hit.doc).record()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Suggestion of(RecordSnapshot record) {
        UUID id = record.id();
        Map<String, String> heading = record.content().heading();
        String text = label(heading)
                .orElseGet(() -> heading.values().stream().findFirst().orElse(id.toString()));
        return record.recordType() == RecordType.PARTNER
                ? new Suggestion(text, id.toString(), Dimension.PARTNER.code(), count(Dimension.PARTNER, id.toString()))
                : new Suggestion(text, id.toString(), null, null);
    }
}
