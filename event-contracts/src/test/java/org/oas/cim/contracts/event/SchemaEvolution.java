package org.oas.cim.contracts.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** Which promises of an older schema a newer one breaks: events of the newer have to be what readers of the older expect. */
final class SchemaEvolution {

    private final JsonNode older;
    private final JsonNode newer;
    private final Set<String> visited = new TreeSet<>();
    private final List<String> broken = new ArrayList<>();

    private SchemaEvolution(JsonNode older, JsonNode newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Every member that is gone, is of another kind, or is no longer always there. */
    static List<String> broken(JsonNode older, JsonNode newer) {
        SchemaEvolution evolution = new SchemaEvolution(older, newer);
        evolution.compare("", older, newer);
        return evolution.broken;
    }

    private void compare(String at, JsonNode before, JsonNode after) {
        String reference = before.path("$ref").asText();
        if (!reference.isEmpty()
                && !visited.add(reference + " " + after.path("$ref").asText())) {
            return;
        }
        JsonNode was = resolved(before, older);
        JsonNode is = resolved(after, newer);
        if (!kind(was).equals(kind(is))) {
            broken.add(at + " was " + kind(was) + " and is " + kind(is));
        }
        was.path("required").forEach(member -> {
            if (!contains(is.path("required"), member)) {
                broken.add(at + "/" + member.asText() + " was always there");
            }
        });
        was.path("properties").properties().forEach(member -> {
            JsonNode now = is.path("properties").path(member.getKey());
            if (now.isMissingNode()) {
                broken.add(at + "/" + member.getKey() + " is gone");
            } else {
                compare(at + "/" + member.getKey(), member.getValue(), now);
            }
        });
        if (was.has("items")) {
            compare(at + "/*", was.path("items"), is.path("items"));
        }
    }

    private static String kind(JsonNode schema) {
        return schema.path("type").asText(schema.has("enum") ? "string" : "");
    }

    private static JsonNode resolved(JsonNode schema, JsonNode root) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : root.at(reference.substring(1));
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode element : list) {
            if (element.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
