package org.oas.cim.gateway.index;

import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** How the index is written: sorted as the feed is read by default, newest change first. */
final class WriterSettings {

    private static final double BUFFER_MEGABYTES = 32;

    /** Nobody waits for a merge to see a change. */
    private static final long NOT_AT_ALL = 0;

    /** Of a former state, nothing stays once it is to be expunged. */
    private static final double NONE = 0;

    private WriterSettings() {}

    static IndexWriterConfig make() {
        return new IndexWriterConfig(new FeedAnalyzer())
                .setSimilarity(new FeedSimilarity())
                .setIndexSort(new Sort(
                        new SortField(Fields.UPDATED, SortField.Type.LONG, true),
                        new SortField(Fields.ID, SortField.Type.STRING)))
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(NONE))
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMaxFullFlushMergeWaitMillis(NOT_AT_ALL)
                .setCommitOnClose(false);
    }
}
