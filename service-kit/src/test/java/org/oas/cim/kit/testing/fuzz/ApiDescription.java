package org.oas.cim.kit.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.oas.cim.kit.testing.HubClient;

/** The API that a service describes (OpenAPI 3.1). Thread-safe. */
final class ApiDescription {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    private final JsonNode document;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private ApiDescription(JsonNode document) {
        this.document = document;
    }

    /** The description of the service under test, as it serves it. */
    static ApiDescription served() {
        return new ApiDescription(
                HubClient.CIM.get("/q/openapi?format=json").is(200).json());
    }

    List<DescribedOperation> operations() {
        List<DescribedOperation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> METHODS.forEach(method -> {
                    if (path.getValue().has(method)) {
                        operations.add(new DescribedOperation(
                                this,
                                method.toUpperCase(Locale.ROOT),
                                path.getKey(),
                                path.getValue().path(method)));
                    }
                }));
        return operations;
    }

    /** What the reference names; any other node as it is. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** What the schema says against the JSON text; empty if it holds. */
    List<String> violations(JsonNode schema, String json) {
        Schema compiled = schemas.computeIfAbsent(schema.toString(), text -> compile(schema));
        return compiled
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.withArray("allOf").add(schema);
        root.putObject("components").set("schemas", document.at("/components/schemas"));
        return REGISTRY.getSchema(root.toString());
    }
}
