package org.oas.cim.gateway.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** A searcher that knows how far the index was when it was opened. */
final class PositionedSearcher extends IndexSearcher {

    private final long nextOffset;

    PositionedSearcher(IndexReader reader, long nextOffset) {
        super(reader);
        setSimilarity(new FeedSimilarity());
        this.nextOffset = nextOffset;
    }

    long nextOffset() {
        return nextOffset;
    }
}
