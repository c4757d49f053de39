package org.oas.cim.contracts.event;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The guard itself fails on what breaks a reader, and on nothing else. */
class SchemaEvolutionTest {

    private static final String OLDER = """
            {"type":"object","required":["id"],"$defs":{"P":{"type":"object","properties":{"city":{"type":"string"}}}},
             "properties":{"id":{"type":"string"},"places":{"type":"array","items":{"$ref":"#/$defs/P"}},"phase":{"type":"integer"}}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"phase\":{\"type\":\"integer\"} | \"phase\":{\"type\":\"string\"}     | /phase was integer and is string",
                "\"city\":                        | \"town\":                         | /places/*/city is gone",
                "\"required\":[\"id\"]              | \"required\":[]                   | /id was always there",
                "\"phase\":                       | \"stage\":                        | /phase is gone",
                "\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/P\"} | \"type\":\"string\" | /places was array and is string"
            })
    void whatBreaksAReaderIsNamed(String before, String after, String broken) throws IOException {
        assertThat(SchemaEvolution.broken(json(OLDER), json(OLDER.replace(before, after))))
                .contains(broken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"required\":[\"id\"]    | \"required\":[\"id\",\"phase\"]",
                "\"phase\":             | \"added\":{\"type\":\"string\"},\"phase\":",
                "\"city\":              | \"venue\":{\"type\":\"string\"},\"city\":"
            })
    void whatIsAddedBreaksNobody(String before, String after) throws IOException {
        assertThat(SchemaEvolution.broken(json(OLDER), json(OLDER.replace(before, after))))
                .isEmpty();
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
