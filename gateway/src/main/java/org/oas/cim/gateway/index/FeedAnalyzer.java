package org.oas.cim.gateway.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as they are looked for: without case and accents; in the fields of a language ({@link TextLanguage#field}) cut to their stems.
 * Thread-safe.
 */
public final class FeedAnalyzer extends Analyzer {

    /** Farther apart than any phrase is long, so that none is found across two texts. */
    public static final int GAP = 1_000;

    public FeedAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream lowerCase = new LowerCaseFilter(words);
        return new TokenStreamComponents(
                words,
                TextLanguage.ofField(field)
                        .map(language -> language.stems(lowerCase))
                        .orElseGet(() -> new ASCIIFoldingFilter(lowerCase)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
