package org.oas.cim.gateway.index;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.TreeSet;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.activity.Attendance;
import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.record.When;

/** An entry as it stands in the index: what it is found by, what it is sorted by, and what is answered. */
final class EntryDocument {

    private static final int YEAR_OF_NO_WEIGHT = 2000;

    /** The basis of a figure that can be added to others. */
    private static final String COUNTED = "counted";

    private EntryDocument() {}

    static Document of(FeedEntry entry) {
        RecordSnapshot record = entry.record();
        Document document = SearchableEntry.of(record, entry.relations());
        addValues(document);
        addSortValues(document, entry);
        addAttendance(document, record);
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
        document.add(new DoubleDocValuesField(Fields.RECENCY, recency(record, when)));
        if (when != null && Days.areStated(when)) {
            document.add(new NumericDocValuesField(Fields.EARLIEST, Days.earliest(when)));
            document.add(new NumericDocValuesField(Fields.LATEST, Days.latest(when)));
        }
    }

    /** The terms of some fields: a page says through which an entry was found, and entries are counted by them. */
    private static void addValues(Document document) {
        for (String field : Fields.COUNTED) {
            TreeSet<String> values = new TreeSet<>();
            for (var term : document.getFields(field)) {
                values.add(term.stringValue());
            }
            values.forEach(value -> document.add(new SortedSetDocValuesField(field, new BytesRef(value))));
        }
    }

    /** Of what it tells, not of the record, unless it is not dated. Bounded to what is in living memory. */
    private static double recency(RecordSnapshot record, @Nullable When when) {
        LocalDate recorded = LocalDate.ofInstant(record.updated(), ZoneOffset.UTC);
        LocalDate told = when == null ? null : Objects.requireNonNullElse(when.earliest(), recorded);
        double years = (told == null ? recorded : told).getYear() - YEAR_OF_NO_WEIGHT;
        return Math.pow(2, Math.clamp(years, -50, 50) / Fields.RECENCY_YEARS);
    }

    private static void addAttendance(Document document, RecordSnapshot record) {
        boolean isHeld = !record.withdrawn() && record.content() instanceof ActivityContent;
        Attendance attendance = isHeld ? ((ActivityContent) record.content()).attendance() : null;
        if (attendance != null && attendance.basis().equals(COUNTED)) {
            addNumber(document, Fields.ATTENDED, attendance.total());
            addNumber(document, Fields.ATTENDED_WOMEN, attendance.women());
            addNumber(document, Fields.ATTENDED_MEN, attendance.men());
        }
    }

    private static void addNumber(Document document, String field, @Nullable Integer number) {
        if (number != null) {
            document.add(new NumericDocValuesField(field, number));
        }
    }
}
