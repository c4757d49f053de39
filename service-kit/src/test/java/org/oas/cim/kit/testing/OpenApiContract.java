package org.oas.cim.kit.testing;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The description of the service's API: what is served is what is committed, and what it shows is true. */
public interface OpenApiContract extends ExamplesContract {

    @Test
    default void servesTheDescriptionThatIsCommitted() throws IOException {
        String served = HubClient.CIM.get("/q/openapi").is(200).body();
        String service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);

        CommittedDescription.of(service).mustBe(served);
    }

    @Test
    default void describesEveryOperationInFull() {
        JsonNode description =
                HubClient.CIM.get("/q/openapi?format=json").is(200).json();

        assertThat(description.path("openapi").asText()).startsWith("3.1");
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                isComplete(path.getKey() + " " + operation.getKey(), operation.getValue())));
        JsonNode list = description.path("paths").path(kind().path()).path("get");
        assertThat(list.path("parameters").findValuesAsText("name"))
                .contains("owner", "externalId", "status", "type", "country", "q", "limit", "cursor");
    }

    private static void isComplete(String name, JsonNode operation) {
        assertThat(operation.path("summary").asText()).as(name).isNotBlank();
        assertThat(operation.path("description").asText()).as(name).isNotBlank();
        assertThat(operation.path("responses").has("500")).as(name).isTrue();
        operation
                .path("responses")
                .properties()
                .forEach(answer -> assertThat(answer.getValue().has("$ref")
                                || answer.getValue().has("description"))
                        .as(name + " " + answer.getKey())
                        .isTrue());
    }
}
