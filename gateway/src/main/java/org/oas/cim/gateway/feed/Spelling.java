package org.oas.cim.gateway.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.index.FeedAnalyzer;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.index.SightQuery;
import org.oas.cim.gateway.reader.Reader;

/**
 * Finds what was meant by words that find nothing: each that stands in no text becomes the nearest one that does. Words of what the
 * reader may not see are never told. Used by one thread.
 */
final class Spelling {

    private static final int CANDIDATES = 10;

    private static final List<String> FIELDS = List.of(Fields.TEXT, Fields.QUOTED);

    private final FeedView view;
    private final Reader reader;
    private final DirectSpellChecker nearest = new DirectSpellChecker();

    Spelling(FeedView view, Reader reader) {
        this.view = view;
        this.reader = reader;
        nearest.setThresholdFrequency(0);
        nearest.setMinQueryLength(4);
    }

    /** Words that find something by the same filter; empty if none are near, or the filter has no words. */
    Optional<String> better(FeedFilter filter) throws IOException {
        String sent = filter.words().orElse("");
        String better = Stream.of(sent.split("\\s+", -1)).map(this::better).collect(Collectors.joining(" "));
        if (better.equals(sent)) {
            return Optional.empty();
        }
        int found = view.searcher().count(filter.withWords(better).seen(reader));
        return found == 0 ? Optional.empty() : Optional.of(better);
    }

    /** What is more than a word, or unwanted, or the beginning of one, stays as it is. */
    private String better(String word) {
        if (word.isEmpty() || !word.codePoints().allMatch(Character::isLetter)) {
            return word;
        }
        try (FeedAnalyzer analyzer = new FeedAnalyzer()) {
            String folded = analyzer.normalize(Fields.TEXT, word).utf8ToString();
            return isSeen(folded) ? word : near(folded).orElse(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> near(String word) throws IOException {
        for (String field : FIELDS) {
            SuggestWord[] candidates = nearest.suggestSimilar(
                    new Term(field, word), CANDIDATES, view.searcher().getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
            for (SuggestWord candidate : Arrays.asList(candidates)) {
                if (isSeen(candidate.string)) {
                    return Optional.of(candidate.string);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSeen(String word) throws IOException {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        FIELDS.forEach(field -> anywhere.add(new TermQuery(new Term(field, word)), Occur.SHOULD));
        Query seen = new BooleanQuery.Builder()
                .add(anywhere.build(), Occur.FILTER)
                .add(SightQuery.entries(reader), Occur.FILTER)
                .build();
        return view.searcher().count(seen) > 0;
    }
}
