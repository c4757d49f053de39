package org.oas.cim.contracts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.topic.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written about topics and events is what the contracts declare. */
class AsyncApiTest {

    private static final Path FILE = Path.of(System.getProperty("project.root"), "openapi", "asyncapi.yaml");

    private static JsonNode description;

    @BeforeAll
    static void read() throws IOException {
        description = new YAMLMapper().readTree(FILE.toFile());
    }

    @Test
    void itsChannelsAreTheTopicsAndTheStream() {
        assertThat(description.path("channels").findValuesAsText("address"))
                .contains("/v1/feed/stream")
                .containsAll(Arrays.stream(Topic.values()).map(Topic::topicName).toList())
                .hasSize(Topic.values().length + 1);
    }

    @Test
    void itsMessagesAreTheEventTypesWithTheirSchemas() {
        for (RecordType type : RecordType.values()) {
            JsonNode message = description.at("/components/messages/" + type.code() + "Changed");

            assertThat(message.path("name").asText()).isEqualTo(type.changedEvent());
            assertThat(FILE.resolveSibling(message.at("/payload/$ref").asText()))
                    .isRegularFile();
        }
    }
}
