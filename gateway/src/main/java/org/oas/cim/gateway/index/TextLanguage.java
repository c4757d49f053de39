package org.oas.cim.gateway.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * A language whose words are also found in their other forms. Words are folded before they are cut to their stems, so that whoever
 * types no accents finds the same.
 */
public enum TextLanguage {
    EN,
    ES,
    FR,
    PT;

    /** Portuguese plurals of what ends in -ão, as they stand without accents: capacitacoes, caes. */
    private static final Pattern PLURAL_OF_AO = Pattern.compile("[oa]es$");

    /** The language of a tag (BCP 47): {@code pt-BR} is Portuguese. Empty for all others. */
    public static Optional<TextLanguage> of(String tag) {
        int end = tag.indexOf('-');
        String primary = end < 0 ? tag : tag.substring(0, end);
        return Arrays.stream(values())
                .filter(language -> language.code().equals(primary))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that holds the texts of another one that are in this language: {@code text.es}. */
    public String field(String field) {
        return field + '.' + code();
    }

    /** The language of a field; empty if it holds texts of all languages. */
    static Optional<TextLanguage> ofField(String field) {
        return of(field.substring(field.lastIndexOf('.') + 1));
    }

    /** Cuts lower-case words to their stems, and leaves out those that say nothing. */
    TokenStream stems(TokenStream words) {
        return switch (this) {
            case EN ->
                new PorterStemFilter(
                        folded(new EnglishPossessiveFilter(words), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET));
            case ES ->
                // The light stemmer leaves the plurals of short words as they are.
                new SpanishLightStemFilter(
                        new SpanishPluralStemFilter(folded(words, SpanishAnalyzer.getDefaultStopSet())));
            case FR ->
                new FrenchLightStemFilter(folded(
                        new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES), FrenchAnalyzer.getDefaultStopSet()));
            case PT ->
                new PortugueseLightStemFilter(new PatternReplaceFilter(
                        folded(words, PortugueseAnalyzer.getDefaultStopSet()), PLURAL_OF_AO, "ao", false));
        };
    }

    private static TokenStream folded(TokenStream words, CharArraySet stopWords) {
        return new ASCIIFoldingFilter(new StopFilter(words, stopWords));
    }
}
