package org.oas.cim.contracts.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the committed schemas to the types, and the types to the schemas that readers of version 1 rely on. */
class SchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path FOLDER =
            Path.of(System.getProperty("project.root"), "event-contracts/src/main/resources/schemas");

    @ParameterizedTest
    @EnumSource
    void theCommittedSchemaIsThatOfTheTypesAndKeepsWhatReadersRelyOn(RecordType type) throws IOException {
        // Given
        Path file = FOLDER.resolve(type.code() + ".v1.json");
        String schema = JSON.writeValueAsString(EventSchema.of(type));

        // When
        List<String> broken = Files.exists(file)
                ? SchemaEvolution.broken(JSON.readTree(file.toFile()), JSON.readTree(schema))
                : List.of();

        // Then
        assertThat(broken)
                .as("an incompatible change needs an event type .v2 beside this one")
                .isEmpty();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(file, schema + "\n");
        }
        assertThat(JSON.readTree(file.toFile()))
                .as("a compatible change is taken over by ./check --update-openapi")
                .isEqualTo(JSON.readTree(schema));
    }

    @Test
    void everyMemberSaysWhatItIs() {
        ObjectNode schema = EventSchema.of(RecordType.ACTIVITY);

        assertThat(schema.at("/properties/basedOn/description").asText())
                .isEqualTo("studies, projects and activities that it builds on");
        assertThat(schema.at("/properties/themes/x-codelist").asText()).isEqualTo("themes");
    }
}
