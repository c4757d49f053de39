package org.oas.cim.gateway.index;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.References;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.relation.Relations;

/**
 * An entry's JSON: the record's members as its service answers them, with {@code recordType}, {@code published}, {@code position}
 * and what the records that it is related to are called. The same input gives the same bytes.
 */
final class EntryRenderer {

    private EntryRenderer() {}

    /** The entry with what the reader may see of the record's relations. */
    static byte[] render(RecordSnapshot record, long position, Relations relations, Reader reader) {
        RelationsShown shown = new RelationsShown(relations, reader);
        ObjectNode members = References.without(
                record.recordType(), EventJson.tree(told(record, reader)), reference -> !shown.shows(reference));
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("id", record.id().toString());
        entry.put("recordType", record.recordType().code());
        members.properties().forEach(member -> entry.set(member.getKey(), member.getValue()));
        entry.remove("disclosed");
        entry.remove("withdrawn");
        entry.remove("redacted");
        entry.remove("contributions"); // may be another partner's secret; the record's service tells who may know
        entry.set("published", members.path("created"));
        entry.put("position", position);
        entry.set("display", shown.display(record));
        return EventJson.write(entry);
    }

    /** Says no more of a record than that it is withdrawn, when, and where in the stream. */
    static byte[] tombstone(RecordSnapshot record, long position) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("id", record.id().toString());
        entry.put("recordType", record.recordType().code());
        entry.put("withdrawn", true);
        entry.put("updated", record.updated().toString());
        entry.put("position", position);
        return EventJson.write(entry);
    }

    /** Whether partners are told more of the record than the public. */
    static boolean tellsPartnersMore(RecordSnapshot record) {
        return !record.content().forThePublic().equals(record.content());
    }

    static RecordSnapshot told(RecordSnapshot record, Reader reader) {
        return reader.isPublic()
                ? new RecordSnapshot(record.header(), record.content().forThePublic())
                : record;
    }
}
