package org.oas.cim.gateway.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 that asks nothing of all the other entries: how rare a word is, and how long texts are elsewhere, do not count. So an entry's
 * score is the same on every instance, and stays while others change, which a cursor through the most relevant ones needs. Since all
 * words of a query must occur, what it gives up is little. Thread-safe.
 */
final class FeedSimilarity extends BM25Similarity {

    private static final float WORDS_OF_A_TEXT = 50;

    @Override
    protected float idf(long docFreq, long docCount) {
        return 1;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return WORDS_OF_A_TEXT;
    }
}
