package org.oas.cim.gateway.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.index.FeedAnalyzer;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.index.TextLanguage;

/**
 * Words, "phrases", -not and prefix*; all must hold. Any text can be read: what means nothing is passed over, and what has no word
 * finds nothing. A word is found in its other forms too, in each of the four languages; a phrase and a prefix as they stand. A word
 * in a title counts more than one elsewhere, one that only a source is quoted with least, and one as it stands more than another form.
 */
final class WordQuery extends SimpleQueryParser {

    private static final Map<String, Float> EXACT = Map.of(Fields.HEADING, 3f, Fields.TEXT, 1f, Fields.QUOTED, 0.2f);
    private static final float OTHER_FORM = 0.6f;

    /** What the fields beside the best one add. */
    private static final float ALSO = 0.1f;

    private static final int SYNTAX = NOT_OPERATOR | PREFIX_OPERATOR | PHRASE_OPERATOR | WHITESPACE_OPERATOR;

    private WordQuery() {
        super(new FeedAnalyzer(), inAllLanguages(), SYNTAX);
        setDefaultOperator(Occur.MUST);
    }

    static Query read(String words) {
        return new WordQuery().parse(words);
    }

    @Override
    protected @Nullable Query newDefaultQuery(String text) {
        return best(weights, (field, word) -> createBooleanQuery(field, word, getDefaultOperator()), text);
    }

    @Override
    protected @Nullable Query newPhraseQuery(String text, int slop) {
        return best(EXACT, (field, phrase) -> createPhraseQuery(field, phrase, slop), text);
    }

    @Override
    protected @Nullable Query newPrefixQuery(String text) {
        return best(
                EXACT,
                (field, prefix) -> new PrefixQuery(new Term(field, getAnalyzer().normalize(field, prefix))),
                text);
    }

    /** Found in any of the fields, as well as in the best of them; null if the text has no word. */
    private static @Nullable Query best(
            Map<String, Float> fields, BiFunction<String, String, @Nullable Query> query, String text) {
        List<Query> any = new ArrayList<>();
        fields.forEach((field, weight) -> {
            Query inField = query.apply(field, text);
            if (inField != null) {
                any.add(new BoostQuery(inField, weight));
            }
        });
        return any.isEmpty() ? null : new DisjunctionMaxQuery(any, ALSO);
    }

    private static Map<String, Float> inAllLanguages() {
        Map<String, Float> fields = new HashMap<>(EXACT);
        EXACT.forEach((field, weight) -> {
            for (TextLanguage language : TextLanguage.values()) {
                fields.put(language.field(field), weight * OTHER_FORM);
            }
        });
        return fields;
    }
}
