package org.oas.cim.contracts.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The committed examples and schemas of the events' data. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** All of them: one of each kind, and one for each case that is easily got wrong. */
    static List<GoldenExample> all() throws IOException {
        Path folder = Path.of(System.getProperty("project.root"), "event-contracts/src/main/resources/examples");
        List<GoldenExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".v1.json", "");
                RecordType type =
                        RecordType.valueOf(name.replaceAll("\\..*", "").toUpperCase(Locale.ROOT));
                examples.add(new GoldenExample(name, type, Files.readString(file)));
            }
        }
        return examples;
    }

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

    static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
