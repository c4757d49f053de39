package org.oas.cim.kit.testing;

import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

/** The examples of the operations on a kind of record, in the description that the service under test serves. */
public record ShownExamples(JsonNode description, String path) {

    static ShownExamples of(RecordKind kind) {
        return new ShownExamples(
                HubClient.CIM.get("/q/openapi?format=json").is(200).json(), kind.path());
    }

    /** What is shown as sent; of several media types, the first one's. */
    Statement request(String method, String below) {
        return new Statement(
                example(operation(method, below).at("/requestBody/content")).deepCopy());
    }

    /** What is shown as answered with the status. */
    JsonNode answer(String method, String below, int status) {
        return example(operation(method, below)
                .path("responses")
                .path(Integer.toString(status))
                .path("content"));
    }

    private JsonNode operation(String method, String below) {
        return description.path("paths").path(path + below).path(method.toLowerCase(Locale.ROOT));
    }

    private static JsonNode example(JsonNode content) {
        return content.elements().next().path("example");
    }
}
