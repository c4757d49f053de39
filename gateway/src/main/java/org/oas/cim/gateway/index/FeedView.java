package org.oas.cim.gateway.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.BytesRef;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.relation.Relations;

/**
 * The feed as it stood at one moment; changes made meanwhile do not show. Holds files open until it is closed. Thread-safe.
 *
 * <p>A failing disk surfaces as {@link UncheckedIOException}.
 */
public final class FeedView implements AutoCloseable {

    private static final int NOT_THERE = -1;
    private static final Set<String> STORED = Set.of(Fields.RECORD_TYPE, Fields.SNAPSHOT);
    private static final Set<String> STORED_RELATIONS = Set.of(Fields.RELATIONS);

    private final SearcherManager manager;
    private final PositionedSearcher searcher;
    private final FeedToken reached;

    FeedView(SearcherManager manager, PositionedSearcher searcher, FeedToken reached) {
        this.manager = manager;
        this.searcher = searcher;
        this.reached = reached;
    }

    public IndexSearcher searcher() {
        return searcher;
    }

    /** Everything up to here is in this view, and perhaps a little more. */
    public FeedToken reached() {
        return reached;
    }

    /** Names the content of this view: two views of one epoch with the same position hold the same bytes. */
    public FeedToken token() {
        return new FeedToken(reached.epoch(), searcher.nextOffset() - 1);
    }

    public int size() {
        return searcher.getIndexReader().numDocs();
    }

    /** The record's entry, whoever may see it. */
    public Optional<FeedEntry> entry(UUID id) {
        int doc = find(id);
        return doc == NOT_THERE ? Optional.empty() : Optional.of(entry(doc));
    }

    /** The entry of a search hit. */
    public FeedEntry entry(int doc) {
        return new FeedEntry(snapshot(doc), number(doc, Fields.POSITION), relations(doc), json(doc));
    }

    /** The rendered entry of a search hit, as the reader is answered it, who may see it. */
    public byte[] json(int doc, Reader reader) {
        return reader.isPublic() || !showsMoreToSome(doc)
                ? json(doc)
                : entry(doc).json(reader);
    }

    private byte[] json(int doc) {
        try {
            LeafReaderContext leaf = leaf(doc);
            var values = DocValues.getBinary(leaf.reader(), Fields.JSON);
            values.advanceExact(doc - leaf.docBase);
            BytesRef bytes = values.binaryValue();
            return BytesRef.deepCopyOf(bytes).bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the record that is in the feed; 0 for none. */
    public long version(UUID id) {
        int doc = find(id);
        return doc == NOT_THERE ? 0 : number(doc, Fields.VERSION);
    }

    /** The record's newest version as it came; empty if there is none. */
    Optional<FeedMessage> message(UUID id) {
        int doc = find(id);
        return doc == NOT_THERE
                ? Optional.empty()
                : Optional.of(new FeedMessage(number(doc, Fields.POSITION), snapshot(doc)));
    }

    private boolean showsMoreToSome(int doc) {
        try {
            LeafReaderContext leaf = leaf(doc);
            return DocValues.getNumeric(leaf.reader(), Fields.RELATIONS).advanceExact(doc - leaf.docBase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Relations relations(int doc) {
        if (!showsMoreToSome(doc)) {
            return Relations.NONE;
        }
        try {
            Document stored = searcher.storedFields().document(doc, STORED_RELATIONS);
            BytesRef json = Objects.requireNonNull(stored.getBinaryValue(Fields.RELATIONS));
            return RelationsJson.read(BytesRef.deepCopyOf(json).bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a record's entry in a field that has several, in their order; none if there is no such record. */
    public List<String> values(UUID id, String field) {
        int doc = find(id);
        return doc == NOT_THERE ? List.of() : values(doc, field);
    }

    /** The values of an entry in a field that has several, in their order. */
    public List<String> values(int doc, String field) {
        try {
            LeafReaderContext leaf = leaf(doc);
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
            List<String> found = new ArrayList<>();
            if (values.advanceExact(doc - leaf.docBase)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    found.add(values.lookupOrd(values.nextOrd()).utf8ToString());
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RecordSnapshot snapshot(int doc) {
        try {
            Document stored = searcher.storedFields().document(doc, STORED);
            RecordType type = RecordType.valueOf(stored.get(Fields.RECORD_TYPE));
            BytesRef json = Objects.requireNonNull(stored.getBinaryValue(Fields.SNAPSHOT));
            return EventJson.read(type, BytesRef.deepCopyOf(json).bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long number(int doc, String field) {
        try {
            LeafReaderContext leaf = leaf(doc);
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
            values.advanceExact(doc - leaf.docBase);
            return values.longValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int find(UUID id) {
        try {
            for (LeafReaderContext leaf : leaves()) {
                PostingsEnum postings = leaf.reader().postings(new Term(Fields.ID, id.toString()), PostingsEnum.NONE);
                int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
                while (doc != DocIdSetIterator.NO_MORE_DOCS) {
                    if (leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(doc)) {
                        return leaf.docBase + doc;
                    }
                    doc = postings.nextDoc();
                }
            }
            return NOT_THERE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LeafReaderContext leaf(int doc) {
        return leaves().get(ReaderUtil.subIndex(doc, leaves()));
    }

    private List<LeafReaderContext> leaves() {
        return searcher.getIndexReader().leaves();
    }

    @Override
    public void close() {
        try {
            manager.release(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
