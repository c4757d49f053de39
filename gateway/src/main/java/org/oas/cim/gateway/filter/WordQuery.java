package org.oas.cim.gateway.filter;

import java.util.Map;

import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;

import org.oas.cim.gateway.index.FeedAnalyzer;
import org.oas.cim.gateway.index.Fields;

/**
 * Words, "phrases", -not and prefix*; all must hold. Any text can be read: what means nothing is passed over, and what has no word
 * finds nothing. A word in a title counts more than one elsewhere, and one that only a
 * source is quoted with counts least.
 */
final class WordQuery {

    private static final Map<String, Float> WEIGHTS = Map.of(Fields.HEADING, 3f, Fields.TEXT, 1f, Fields.QUOTED, 0.2f);
    private static final int SYNTAX = SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    private WordQuery() {}

    static Query parse(String words) {
        SimpleQueryParser parser = new SimpleQueryParser(new FeedAnalyzer(), WEIGHTS, SYNTAX);
        parser.setDefaultOperator(Occur.MUST);
        return parser.parse(words);
    }
}
