package org.oas.cim.gateway.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import org.oas.cim.contracts.event.PartnerSnapshot;
import org.oas.cim.contracts.event.RecordType;

/**
 * Turns a batch of messages into documents. In whatever order and however often versions come, the index ends up with the newest of
 * each record, under the newest names: an entry whose partner is called otherwise now is written again from its stored snapshot.
 * Used by one thread at a time.
 */
final class BatchWriter {

    /** Takes the document in place of the record's former one. */
    interface Sink {
        void put(String id, Document document) throws IOException;
    }

    private final PartnerNames names;
    private final EntryDocument documents;
    private final EntryRenderer renderer;

    BatchWriter(PartnerNames names, EntryDocument documents) {
        this.names = names;
        this.documents = documents;
        this.renderer = new EntryRenderer(names);
    }

    /** Fills the names from the partners in the index. */
    void learnNames(FeedView view) throws IOException {
        Query partners = new TermQuery(new Term(Fields.RECORD_TYPE, RecordType.PARTNER.code()));
        for (ScoreDoc hit : all(view, partners)) {
            if (view.snapshot(hit.doc) instanceof PartnerSnapshot partner) {
                names.remember(partner);
            }
        }
    }

    /** Returns every version that was new, in order. */
    List<FeedEntry> write(List<FeedMessage> messages, FeedView before, Sink sink) throws IOException {
        List<FeedMessage> accepted = new ArrayList<>();
        Map<UUID, FeedMessage> newest = new LinkedHashMap<>();
        Set<UUID> renamed = new HashSet<>();
        for (FeedMessage message : messages) {
            FeedMessage former = newest.get(message.id());
            long known = former == null
                    ? before.version(message.id())
                    : former.record().version();
            if (message.record().version() > known) {
                accepted.add(message);
                newest.put(message.id(), message);
                if (message.record() instanceof PartnerSnapshot partner && names.remember(partner)) {
                    renamed.add(partner.id());
                }
            }
        }
        List<FeedEntry> changes = accepted.stream().map(this::render).toList();
        Set<Long> newestPositions =
                newest.values().stream().map(FeedMessage::offset).collect(Collectors.toSet());
        for (FeedEntry change : changes) {
            if (newestPositions.contains(change.position())) {
                put(change, sink);
            }
        }
        writeAgain(renamed, newest.keySet(), before, sink);
        return changes;
    }

    private void writeAgain(Set<UUID> renamed, Set<UUID> justWritten, FeedView before, Sink sink) throws IOException {
        if (renamed.isEmpty()) {
            return;
        }
        List<BytesRef> terms =
                renamed.stream().map(id -> new BytesRef(id.toString())).toList();
        for (ScoreDoc hit : all(before, new TermInSetQuery(Fields.NAMED, terms))) {
            FeedMessage stored = new FeedMessage(before.number(hit.doc, Fields.POSITION), before.snapshot(hit.doc));
            if (!justWritten.contains(stored.id())) {
                put(render(stored), sink);
            }
        }
    }

    private FeedEntry render(FeedMessage message) {
        return new FeedEntry(message.record(), message.offset(), renderer.render(message.record(), message.offset()));
    }

    private void put(FeedEntry entry, Sink sink) throws IOException {
        sink.put(entry.record().id().toString(), documents.complete(entry));
    }

    private static ScoreDoc[] all(FeedView view, Query query) throws IOException {
        IndexSearcher searcher = view.searcher();
        return searcher.search(query, Math.max(1, view.size())).scoreDocs;
    }
}
