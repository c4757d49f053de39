package org.oas.cim.contracts.sample;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordType;

/** One line of the sample. */
record SampleRecord(RecordType type, ObjectNode json) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Where the report states it, in its words. */
    record Passage(int paragraph, String section, String verbatim) {}

    static SampleRecord parse(String line) {
        try {
            JsonNode json = STRICT.readTree(line);
            RecordType type = Arrays.stream(RecordType.values())
                    .filter(kind -> kind.code().equals(json.path("type").asText()))
                    .findFirst()
                    .orElseThrow();
            return new SampleRecord(type, (ObjectNode) json.path("record"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it states, as the API would read it. */
    RecordContent content() throws JsonProcessingException {
        return STRICT.treeToValue(json, type.contentType());
    }

    String externalId() {
        return json.path("externalId").asText();
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (JsonNode source : json.path("sources")) {
            passages.add(new Passage(
                    source.path("paragraph").asInt(),
                    source.path("section").asText(),
                    source.path("verbatim").asText()));
        }
        return passages;
    }

    /** Every {@code ext:} reference in it, without that prefix. */
    List<String> references() {
        List<String> references = new ArrayList<>();
        collectReferences(json, references);
        return references;
    }

    private static void collectReferences(JsonNode node, List<String> references) {
        if (node.isTextual() && node.asText().startsWith("ext:")) {
            references.add(node.asText().substring("ext:".length()));
        }
        node.forEach(child -> collectReferences(child, references));
    }

    @Override
    public String toString() {
        return externalId();
    }
}
