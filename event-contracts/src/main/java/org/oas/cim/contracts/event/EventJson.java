package org.oas.cim.contracts.event;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Snapshots to and from JSON. Reading is tolerant: unknown members are ignored, so that a newer writer does not stop an older
 * reader. Writing leaves out what is null or empty and is the same text for the same snapshot. Thread-safe.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();

    private static final List<String> ALWAYS_THERE =
            List.of("id", "owner", "visibility", "disclosed", "withdrawn", "status", "version", "created", "updated");

    private EventJson() {}

    /** The snapshot as UTF-8 JSON: one object with the members of header and content. */
    public static byte[] write(RecordSnapshot snapshot) {
        return write(tree(snapshot));
    }

    /** The tree as UTF-8 JSON, its numbers in full: {@code 1700}, never {@code 1.7E+3}. */
    public static byte[] write(ObjectNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is plain data and can always be written", e);
        }
    }

    /** The snapshot as a tree of JSON values, for looking at its members. */
    public static ObjectNode tree(RecordSnapshot snapshot) {
        ObjectNode tree = MAPPER.valueToTree(snapshot.header());
        tree.setAll(content(snapshot.content()));
        return tree;
    }

    /**
     * The JSON object as it is, whatever its members are.
     *
     * @throws IOException if the bytes are no JSON object
     */
    public static ObjectNode tree(byte[] json) throws IOException {
        if (!(MAPPER.readTree(json) instanceof ObjectNode tree)) {
            throw new IOException("the event is no record");
        }
        return tree;
    }

    /** The content as a tree of JSON values. */
    public static ObjectNode content(RecordContent content) {
        return MAPPER.valueToTree(content);
    }

    /**
     * The content that the tree holds; members that are none of it are passed over.
     *
     * @throws JsonProcessingException if a member is of another kind than the contract says
     */
    public static <C extends RecordContent> C content(Class<C> type, ObjectNode tree) throws JsonProcessingException {
        return MAPPER.treeToValue(tree, type);
    }

    /**
     * Reads a snapshot.
     *
     * @throws IOException if the bytes are not JSON or lack what every version of the contract has
     */
    public static RecordSnapshot read(RecordType type, byte[] json) throws IOException {
        ObjectNode tree = tree(json);
        for (String member : ALWAYS_THERE) {
            mustHave(member, tree);
        }
        mustHave(type == RecordType.PARTNER ? "names" : "title", tree);
        return new RecordSnapshot(MAPPER.treeToValue(tree, RecordHeader.class), content(type.contentType(), tree));
    }

    private static void mustHave(String member, ObjectNode tree) throws IOException {
        if (!tree.hasNonNull(member)) {
            throw new IOException("the event lacks " + member);
        }
    }
}
