package org.oas.cim.contracts.event;

import java.io.IOException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots to and from JSON. Reading is tolerant: unknown members are ignored, so that a newer writer does not stop an older
 * reader. Writing leaves out what is null or empty and is the same text for the same snapshot. Thread-safe.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();

    private EventJson() {}

    /** The snapshot as UTF-8 JSON. */
    public static byte[] write(RecordSnapshot snapshot) {
        try {
            return MAPPER.writeValueAsBytes(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a snapshot is plain data and can always be written", e);
        }
    }

    /** The snapshot as a tree of JSON values, for looking at its members. */
    public static ObjectNode tree(RecordSnapshot snapshot) {
        return MAPPER.valueToTree(snapshot);
    }

    /**
     * Reads a snapshot.
     *
     * @throws IOException if the bytes are not JSON or lack what every version of the contract has
     */
    public static RecordSnapshot read(RecordType type, byte[] json) throws IOException {
        RecordSnapshot snapshot = MAPPER.readValue(json, type.snapshotType());
        mustHave("a record", snapshot);
        mustHave("id", snapshot.id());
        mustHave("owner", snapshot.owner());
        mustHave("visibility", snapshot.visibility());
        mustHave("disclosed", snapshot.disclosed());
        mustHave("a title or names", snapshot.heading());
        mustHave("status", snapshot.status());
        mustHave("version", snapshot.version() < 1 ? null : snapshot.version());
        mustHave("created", snapshot.created());
        mustHave("updated", snapshot.updated());
        return snapshot;
    }

    /** Jackson makes a record from whatever is there, whether or not its components may be null. */
    private static void mustHave(String what, @Nullable Object value) throws IOException {
        if (value == null) {
            throw new IOException("the event lacks " + what);
        }
    }
}
