package org.oas.cim.kit.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One operation of an API as it is described.
 *
 * @param path with its parameters in braces
 */
record DescribedOperation(ApiDescription api, String method, String path, JsonNode node) {

    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";
    static final String PROBLEM = "application/problem+json";

    /** Its parameters, of the path, the query and the header. */
    List<JsonNode> parameters() {
        List<JsonNode> parameters = new ArrayList<>();
        node.path("parameters").forEach(parameter -> parameters.add(api.resolve(parameter)));
        return parameters;
    }

    List<JsonNode> parameters(String in) {
        return parameters().stream()
                .filter(parameter -> in.equals(parameter.path("in").asText()))
                .toList();
    }

    /** The media types that it takes; empty if it takes no body. */
    List<String> takes() {
        List<String> types = new ArrayList<>();
        node.at("/requestBody/content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** The schema of what is sent: of a line, where lines are. */
    JsonNode requestSchema(String mediaType) {
        return node.at("/requestBody/content").path(mediaType).path("schema");
    }

    /** What is said of the status; missing if nothing is. */
    JsonNode answer(int status) {
        return api.resolve(node.path("responses").path(Integer.toString(status)));
    }

    /** Whether it is the operation that a path leads to: parameters stand for one step of it. */
    boolean isAt(String concretePath) {
        String pattern = Pattern.compile("\\{[^}]+}").matcher(path).replaceAll("[^/]+");
        return Pattern.matches(pattern, concretePath);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
