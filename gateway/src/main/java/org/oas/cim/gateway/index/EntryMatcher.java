package org.oas.cim.gateway.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/** Holds one entry against the very queries that the index is searched with, so that feed and stream agree. Thread-safe. */
public final class EntryMatcher {

    private final MemoryIndex entry;

    EntryMatcher(Document searchable) {
        this.entry = MemoryIndex.fromDocument(searchable, new FeedAnalyzer());
        entry.freeze();
    }

    /** Whether the index would find the entry by the query. */
    public boolean matches(Query query) {
        return entry.search(new ConstantScoreQuery(query)) > 0;
    }
}
