package org.oas.cim.gateway.index;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.PartnerSnapshot;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.When;

/** An entry as a Lucene document. Thread-safe. */
final class EntryDocument {

    private final PartnerNames names;

    EntryDocument(PartnerNames names) {
        this.names = names;
    }

    /** Only what the entry is found by: enough to hold it against a query in memory. */
    Document searchable(RecordSnapshot record) {
        Document document = new Document();
        term(document, Fields.ID, record.id().toString());
        term(document, Fields.RECORD_TYPE, record.recordType().code());
        term(document, Fields.STATUS, record.status());
        record.types().stream().distinct().forEach(type -> term(document, Fields.TYPE, type));
        record.places().stream().map(Place::country).distinct().forEach(code -> term(document, Fields.COUNTRY, code));
        References.participants(record).forEach(partner -> term(document, Fields.PARTNER, partner.toString()));
        if (!record.withdrawn()) {
            Audience.terms(record.visibility(), record.owner())
                    .forEach(audience -> term(document, Fields.AUDIENCE, audience));
        }
        When when = record.when();
        if (when != null && isDated(when)) {
            document.add(new LongPoint(Fields.EARLIEST, earliest(when)));
            document.add(new LongPoint(Fields.LATEST, latest(when)));
        }
        addTexts(document, record);
        return document;
    }

    Document complete(FeedEntry entry) {
        RecordSnapshot record = entry.record();
        Document document = searchable(record);
        When when = record.when();
        if (when != null && isDated(when)) {
            document.add(new NumericDocValuesField(Fields.EARLIEST, earliest(when)));
            document.add(new NumericDocValuesField(Fields.LATEST, latest(when)));
        }
        References.named(record).forEach(partner -> term(document, Fields.NAMED, partner.toString()));
        document.add(
                new SortedDocValuesField(Fields.ID, new BytesRef(record.id().toString())));
        document.add(new NumericDocValuesField(Fields.UPDATED, micros(record.updated())));
        document.add(new LongPoint(Fields.POSITION, entry.position()));
        document.add(new NumericDocValuesField(Fields.POSITION, entry.position()));
        document.add(new NumericDocValuesField(Fields.VERSION, record.version()));
        document.add(new BinaryDocValuesField(Fields.JSON, new BytesRef(entry.json())));
        document.add(new StoredField(Fields.RECORD_TYPE, record.recordType().name()));
        document.add(new StoredField(Fields.SNAPSHOT, EventJson.write(record)));
        return document;
    }

    private void addTexts(Document document, RecordSnapshot record) {
        record.heading().values().forEach(text -> document.add(new TextField(Fields.HEADING, text, Field.Store.NO)));
        texts(document, record.heading());
        texts(document, record.summary());
        for (Place place : record.places()) {
            text(document, place.city());
            text(document, place.venue());
        }
        if (record instanceof PartnerSnapshot partner) {
            text(document, partner.acronym());
        }
        for (UUID partner : References.participants(record)) {
            names.of(partner).ifPresent(name -> {
                texts(document, name.names());
                text(document, name.acronym());
            });
        }
    }

    private static void texts(Document document, Map<String, String> byLanguage) {
        byLanguage.values().forEach(text -> text(document, text));
    }

    private static void text(Document document, @Nullable String text) {
        if (text != null) {
            document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
        }
    }

    private static void term(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    /** One side may be open, never both. */
    private static boolean isDated(When when) {
        return when.earliest() != null || when.latest() != null;
    }

    private static long earliest(When when) {
        return when.earliest() == null ? Long.MIN_VALUE : when.earliest().toEpochDay();
    }

    private static long latest(When when) {
        return when.latest() == null ? Long.MAX_VALUE : when.latest().toEpochDay();
    }

    private static long micros(Instant instant) {
        return TimeUnit.SECONDS.toMicros(instant.getEpochSecond()) + instant.getNano() / 1_000;
    }
}
