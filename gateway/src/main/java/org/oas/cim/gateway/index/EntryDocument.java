package org.oas.cim.gateway.index;

import java.util.TreeSet;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.record.When;

/** An entry as it stands in the index: what it is found by, what it is sorted by, and what is answered. */
final class EntryDocument {

    private EntryDocument() {}

    static Document of(FeedEntry entry) {
        RecordSnapshot record = entry.record();
        Document document = SearchableEntry.of(record, entry.relations());
        addSortValues(document, entry);
        addWhere(document);
        document.add(new NumericDocValuesField(Fields.VERSION, record.version()));
        document.add(new BinaryDocValuesField(Fields.JSON, new BytesRef(entry.json())));
        document.add(new StoredField(Fields.RECORD_TYPE, record.recordType().name()));
        document.add(new StoredField(Fields.SNAPSHOT, EventJson.write(record)));
        if (entry.showsMoreToSome()) {
            document.add(new NumericDocValuesField(Fields.RELATIONS, 1));
            document.add(new StoredField(Fields.RELATIONS, RelationsJson.write(entry.relations())));
        }
        return document;
    }

    private static void addSortValues(Document document, FeedEntry entry) {
        RecordSnapshot record = entry.record();
        document.add(
                new SortedDocValuesField(Fields.ID, new BytesRef(record.id().toString())));
        document.add(new NumericDocValuesField(Fields.UPDATED, SearchableEntry.micros(record.updated())));
        document.add(new LongPoint(Fields.POSITION, entry.position()));
        document.add(new NumericDocValuesField(Fields.POSITION, entry.position()));
        When when = record.withdrawn() ? null : record.content().when();
        if (when != null && Days.areStated(when)) {
            document.add(new NumericDocValuesField(Fields.EARLIEST, Days.earliest(when)));
            document.add(new NumericDocValuesField(Fields.LATEST, Days.latest(when)));
        }
    }

    /** A page says through which of them an entry was found. */
    private static void addWhere(Document document) {
        TreeSet<String> where = new TreeSet<>();
        for (var field : document.getFields(Fields.WHERE)) {
            where.add(field.stringValue());
        }
        where.forEach(term -> document.add(new SortedSetDocValuesField(Fields.WHERE, new BytesRef(term))));
    }
}
