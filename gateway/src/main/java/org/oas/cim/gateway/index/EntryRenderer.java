package org.oas.cim.gateway.index;

import java.io.IOException;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;

/**
 * An entry's JSON: the record's public members as its service answers them, with {@code recordType}, {@code published},
 * {@code position} and what the partners it refers to are called. The same input gives the same bytes. Thread-safe.
 */
final class EntryRenderer {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final PartnerNames names;

    EntryRenderer(PartnerNames names) {
        this.names = names;
    }

    byte[] render(RecordSnapshot record, long position) {
        try {
            JsonNode members = MAPPER.readTree(EventJson.write(record));
            ObjectNode entry = MAPPER.createObjectNode();
            entry.put("id", record.id().toString());
            entry.put("recordType", record.recordType().code());
            members.properties().forEach(member -> entry.set(member.getKey(), member.getValue()));
            entry.remove("disclosed");
            entry.remove("withdrawn");
            entry.set("published", members.path("created"));
            entry.put("position", position);
            entry.set("display", display(record));
            return MAPPER.writeValueAsBytes(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a snapshot is plain data and can always be written", e);
        } catch (IOException e) {
            throw new IllegalStateException("what was just written can be read", e);
        }
    }

    private ObjectNode display(RecordSnapshot record) {
        ObjectNode display = MAPPER.createObjectNode();
        ObjectNode partners = display.putObject("partners");
        for (UUID partner : References.named(record)) {
            names.of(partner).ifPresent(name -> partners.set(partner.toString(), MAPPER.valueToTree(name)));
        }
        return display;
    }
}
