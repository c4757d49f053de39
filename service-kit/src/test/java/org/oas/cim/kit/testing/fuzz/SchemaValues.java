package org.oas.cim.kit.testing.fuzz;

import java.math.BigDecimal;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values that a schema allows. A member that need not be there seldom is, the deeper the seldomer. Not thread-safe. */
final class SchemaValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_ADDED = 2;

    private final ApiDescription api;
    private final Random random;
    private final SchemaTexts texts;

    SchemaValues(ApiDescription api, Random random) {
        this.api = api;
        this.random = random;
        this.texts = new SchemaTexts(random);
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 1);
    }

    private JsonNode of(JsonNode reference, int depth) {
        JsonNode schema = api.resolve(reference);
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> whole(schema);
            case "number" -> NODES.numberNode(BigDecimal.valueOf(between(schema, -180, 180), random.nextInt(4)));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "string" -> NODES.textNode(texts.of(schema));
            default -> NODES.objectNode();
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        schema.path("required")
                .forEach(name ->
                        object.set(name.asText(), of(schema.path("properties").path(name.asText()), depth + 1)));
        schema.path("properties").properties().forEach(member -> {
            if (random.nextInt(4 + 4 * depth) == 0) {
                object.set(member.getKey(), of(member.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            int added = Math.max(schema.path("minProperties").asInt(), random.nextInt(1 + MOST_ADDED));
            for (int i = 0;
                    i < added || object.size() < schema.path("minProperties").asInt();
                    i++) {
                object.set(texts.of(schema.path("propertyNames")), of(schema.path("additionalProperties"), depth + 1));
            }
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        int size = schema.path("minItems").asInt() + random.nextInt(1 + MOST_ADDED);
        for (int i = 0; i < size; i++) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode whole(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(Integer.MAX_VALUE);
        return NODES.numberNode(
                switch (random.nextInt(4)) {
                    case 0 -> least;
                    case 1 -> most;
                    default -> between(schema, 0, 2_100);
                });
    }

    private long between(JsonNode schema, long usualLeast, long usualMost) {
        long least = Math.max(schema.path("minimum").asLong(usualLeast), usualLeast);
        long most = Math.max(least, Math.min(schema.path("maximum").asLong(usualMost), usualMost));
        return least + random.nextLong(most - least + 1);
    }
}
