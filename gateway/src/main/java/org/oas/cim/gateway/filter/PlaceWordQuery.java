package org.oas.cim.gateway.filter;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

import org.oas.cim.gateway.index.FeedAnalyzer;
import org.oas.cim.gateway.index.Fields;

/** Finds places by words, all of which one and the same place has, in any order. Case and accents do not matter. */
final class PlaceWordQuery {

    /** Longer than the words of a place, and shorter than the distance between two of them. */
    private static final int ONE_PLACE = FeedAnalyzer.GAP / 2;

    private PlaceWordQuery() {}

    static Query parse(String text) {
        PhraseQuery.Builder words = new PhraseQuery.Builder().setSlop(ONE_PLACE);
        boolean any = false;
        try (Analyzer analyzer = new FeedAnalyzer();
                TokenStream tokens = analyzer.tokenStream(Fields.PLACE_WORDS, text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Term(Fields.PLACE_WORDS, word.toString()));
                any = true;
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be read", e);
        }
        return any ? words.build() : new MatchNoDocsQuery();
    }
}
