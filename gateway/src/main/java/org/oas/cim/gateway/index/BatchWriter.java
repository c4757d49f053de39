package org.oas.cim.gateway.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.relation.Catalogue;
import org.oas.cim.gateway.relation.Relations;

/**
 * Turns a batch of messages into documents. In whatever order and however often versions come, the index ends up with the newest of
 * each record, related to the newest of all others: an entry that shows, or is found by, something of a record that has changed is
 * written again from its stored snapshot. Used by one thread at a time.
 */
final class BatchWriter {

    /** Takes the document in place of the record's former one. */
    interface Sink {
        void put(String id, Document document) throws IOException;
    }

    private final Catalogue catalogue = new Catalogue();

    /** Gets to know the records in the index. */
    void learn(FeedView view) throws IOException {
        ScoreDoc[] all = view.searcher().search(new MatchAllDocsQuery(), Math.max(1, view.size())).scoreDocs;
        for (ScoreDoc hit : all) {
            catalogue.remember(List.of(view.snapshot(hit.doc)));
        }
    }

    /** Returns every version that was new, in order. */
    List<FeedEntry> write(List<FeedMessage> messages, FeedView before, Sink sink) throws IOException {
        List<FeedMessage> accepted = new ArrayList<>();
        Map<UUID, FeedMessage> newest = new LinkedHashMap<>();
        for (FeedMessage message : messages) {
            if (message.record().version() > version(message.id(), newest, before)) {
                accepted.add(message);
                newest.put(message.id(), message);
            }
        }
        List<RecordSnapshot> states =
                newest.values().stream().map(FeedMessage::record).toList();
        Set<UUID> touched = new HashSet<>(catalogue.remember(states));
        List<FeedEntry> changes = accepted.stream().map(this::render).toList();
        for (FeedEntry change : changes) {
            if (isNewest(change, newest)) {
                put(change, sink);
            }
        }
        touched.removeAll(newest.keySet());
        for (UUID id : touched) {
            writeAgain(id, before, sink);
        }
        return changes;
    }

    private static long version(UUID id, Map<UUID, FeedMessage> newest, FeedView before) {
        FeedMessage former = newest.get(id);
        return former == null ? before.version(id) : former.record().version();
    }

    private static boolean isNewest(FeedEntry change, Map<UUID, FeedMessage> newest) {
        FeedMessage last = newest.get(change.record().id());
        return last != null && last.offset() == change.position();
    }

    private void writeAgain(UUID id, FeedView before, Sink sink) throws IOException {
        FeedMessage stored = before.message(id).orElse(null);
        if (stored != null) {
            put(render(stored), sink);
        }
    }

    private FeedEntry render(FeedMessage message) {
        RecordSnapshot record = message.record();
        Relations relations = catalogue.relations(record);
        byte[] json = record.withdrawn()
                ? EntryRenderer.tombstone(record, message.offset())
                : EntryRenderer.render(record, message.offset(), relations, Reader.PUBLIC);
        return new FeedEntry(record, message.offset(), relations, json);
    }

    private static void put(FeedEntry entry, Sink sink) throws IOException {
        sink.put(entry.record().id().toString(), EntryDocument.of(entry));
    }
}
