package org.oas.cim.gateway.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import org.oas.cim.gateway.index.FeedAnalyzer;
import org.oas.cim.gateway.index.Fields;

/**
 * What somebody has typed so far: words, the last of which may go on. Case and accents do not matter.
 *
 * @param words folded
 */
record Beginning(List<String> words) {

    static Beginning of(String typed) {
        return new Beginning(words(typed));
    }

    /** Whether the text has all of the words, each of its own once, and one that begins as the last does. */
    boolean fits(String text) {
        List<String> left = words(text);
        for (int i = 0; i < words.size() - 1; i++) {
            if (!left.remove(words.get(i))) {
                return false;
            }
        }
        return !words.isEmpty() && left.stream().anyMatch(word -> word.startsWith(words.getLast()));
    }

    /** Finds the records whose title or name fits. */
    Query headings() {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.subList(0, words.size() - 1)
                .forEach(word -> all.add(new TermQuery(new Term(Fields.HEADING, word)), Occur.FILTER));
        return all.add(new PrefixQuery(new Term(Fields.HEADING, words.getLast())), Occur.FILTER)
                .build();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (FeedAnalyzer analyzer = new FeedAnalyzer();
                TokenStream tokens = analyzer.tokenStream(Fields.HEADING, text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be read", e);
        }
        return words;
    }
}
