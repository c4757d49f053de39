package org.oas.cim.gateway.index;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.record.When;
import org.oas.cim.gateway.geography.Whereabouts;
import org.oas.cim.gateway.reader.Circle;
import org.oas.cim.gateway.relation.Relations;

/** What an entry is found by, as a Lucene document: enough to hold it against a query in memory. */
final class SearchableEntry {

    private SearchableEntry() {}

    static Document of(RecordSnapshot record, Relations relations) {
        Document document = new Document();
        Terms terms = new Terms(document);
        terms.add(Fields.ID, record.id().toString());
        terms.add(Fields.RECORD_TYPE, record.recordType().code());
        terms.add(Fields.DISCLOSED, Circle.ofDisclosed(record).terms());
        document.add(new LongPoint(Fields.UPDATED, micros(record.updated())));
        if (!record.withdrawn()) {
            terms.add(Fields.CIRCLE, Circle.of(record).terms());
            addContent(document, terms, record, relations);
        }
        return document;
    }

    private static void addContent(Document document, Terms terms, RecordSnapshot record, Relations relations) {
        RecordContent content = record.content();
        StatedCodes.add(content, terms);
        addDate(document, terms, content.when());
        addTimeline(terms, content);
        PlaceFields.add(content, document, terms);
        PlaceFields.add(Whereabouts.of(content), relations, terms);
        RelationFields.add(record, relations, terms);
        content.heading().forEach((language, text) -> terms.text(Fields.HEADING, language, text));
        Texts.of(content, (field, language, text) -> terms.text(field, language, text));
    }

    private static void addDate(Document document, Terms terms, @Nullable When when) {
        boolean dated = when != null && Days.areStated(when);
        terms.add(Fields.DATED, Boolean.toString(dated));
        if (when != null && dated) {
            document.add(new LongPoint(Fields.EARLIEST, Days.earliest(when)));
            document.add(new LongPoint(Fields.LATEST, Days.latest(when)));
            if (when.precision() != null) {
                terms.add(Fields.PRECISION, when.precision().code());
            }
        }
    }

    private static void addTimeline(Terms terms, RecordContent content) {
        if (content instanceof ActivityContent activity) {
            long statements = activity.timeline().stream()
                    .filter(stated -> stated.when() != null)
                    .map(stated -> ActivityStatus.HELD.contains(stated.status()))
                    .distinct()
                    .count();
            terms.add(Fields.PLANNED_AND_HELD, statements > 1 ? "true" : null);
        }
    }

    static long micros(Instant instant) {
        return TimeUnit.SECONDS.toMicros(instant.getEpochSecond()) + instant.getNano() / 1_000;
    }
}
