package org.oas.cim.gateway.statistics;

import java.io.IOException;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.index.FeedView;

/** Goes through everything that a query finds, segment by segment, in the order of the index. */
final class EveryHit {

    private EveryHit() {}

    /** Takes the entries of one segment. */
    interface Segment {
        void entry(int entry) throws IOException;
    }

    /** Begins with a segment. */
    interface Begin {
        Segment segment(LeafReader reader) throws IOException;
    }

    static void of(FeedView view, Query query, Begin begin) throws IOException {
        IndexSearcher searcher = view.searcher();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                each(scorer.iterator(), leaf.reader().getLiveDocs(), begin.segment(leaf.reader()));
            }
        }
    }

    private static void each(DocIdSetIterator hits, @Nullable Bits live, Segment segment) throws IOException {
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            if (live == null || live.get(hit)) {
                segment.entry(hit);
            }
        }
    }
}
