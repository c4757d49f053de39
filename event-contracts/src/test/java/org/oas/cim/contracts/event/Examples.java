package org.oas.cim.contracts.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The committed examples and schemas of the events' data. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    static String example(RecordType type) throws IOException {
        return text("/examples/" + type.code() + ".v1.json");
    }

    static String schema(RecordType type) throws IOException {
        return text("/schemas/" + type.code() + ".v1.json");
    }

    static ObjectNode tree(RecordType type) throws IOException {
        return (ObjectNode) JSON.readTree(example(type));
    }

    static RecordSnapshot snapshot(RecordType type) throws IOException {
        return EventJson.read(type, example(type).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
