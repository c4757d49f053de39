package org.oas.cim.kit.testing;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The description of the service's API: what is served is what is committed, and what it shows is true. */
public interface OpenApiContract {

    RecordKind kind();

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

    @Test
    default void showsExamplesThatAreTrue() {
        JsonNode description =
                HubClient.CIM.get("/q/openapi?format=json").is(200).json();
        JsonNode create = description.path("paths").path(kind().path()).path("post");
        JsonNode request = create.at("/requestBody/content/application~1json/example");
        Statement sent = new Statement(request.deepCopy()).with("externalId", RecordKind.unique("example"));
        kind().full();

        Answer created = HubClient.CIM.post(kind().path(), sent).is(201);

        JsonNode shown = create.at("/responses/201/content/application~1json/example");
        assertThat(lasting(created.json())).isEqualTo(lasting(shown));
        JsonNode history = HubClient.CIM.get(kind().at(created) + "/history").json();
        JsonNode shownHistory = description
                .path("paths")
                .path(kind().path() + "/{id}/history")
                .at("/get/responses/200/content/application~1json/example");
        assertThat(history.at("/data/0/changed")).isEqualTo(shownHistory.at("/data/0/changed"));
        assertThat(lasting(history.at("/data/0/record"))).isEqualTo(lasting(shownHistory.at("/data/0/record")));
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

    /** What is the same in every record that is made from one statement. */
    private static ObjectNode lasting(JsonNode record) {
        ObjectNode copy = record.deepCopy();
        return copy.remove(List.of("id", "externalId", "created", "updated", "display"));
    }
}
