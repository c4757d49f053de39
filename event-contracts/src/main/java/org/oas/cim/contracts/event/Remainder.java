package org.oas.cim.contracts.event;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is left of a tree without some of its values. A list that loses its last element goes too, and the pointers in
 * {@code inferred} follow the elements that moved up, so that they neither mislead nor tell what is gone.
 *
 * @param gone JSON Pointers of the values that are left out
 */
record Remainder(Set<String> gone) {

    private static final String INFERRED = "inferred";

    ObjectNode of(ObjectNode tree) {
        ObjectNode left = copy(tree, "");
        if (tree.path(INFERRED) instanceof ArrayNode pointers) {
            ArrayNode moved = left.putArray(INFERRED);
            pointers.forEach(pointer -> move(pointer.asText(), moved));
            if (moved.isEmpty()) {
                left.remove(INFERRED);
            }
        }
        return left;
    }

    private JsonNode copy(JsonNode node, String pointer) {
        return switch (node) {
            case ObjectNode object -> copy(object, pointer);
            case ArrayNode list -> copy(list, pointer);
            default -> node;
        };
    }

    private ObjectNode copy(ObjectNode object, String pointer) {
        ObjectNode left = object.objectNode();
        object.properties().forEach(member -> {
            String place = pointer + "/" + member.getKey();
            if (!gone.contains(place)) {
                JsonNode value = copy(member.getValue(), place);
                if (!(value instanceof ArrayNode
                        && value.isEmpty()
                        && !member.getValue().isEmpty())) {
                    left.set(member.getKey(), value);
                }
            }
        });
        return left;
    }

    private ArrayNode copy(ArrayNode list, String pointer) {
        ArrayNode left = list.arrayNode();
        for (int i = 0; i < list.size(); i++) {
            String place = pointer + "/" + i;
            if (!gone.contains(place)) {
                left.add(copy(list.path(i), place));
            }
        }
        return left;
    }

    private void move(String pointer, ArrayNode moved) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            after.append('/').append(moved(before.toString(), step));
            before.append('/').append(step);
            if (gone.contains(before.toString())) {
                return;
            }
        }
        moved.add(after.toString());
    }

    private String moved(String list, String step) {
        if (!step.matches("\\d{1,9}")) {
            return step;
        }
        int index = Integer.parseInt(step);
        int before = 0;
        for (int i = 0; i < index; i++) {
            if (gone.contains(list + "/" + i)) {
                before++;
            }
        }
        return Integer.toString(index - before);
    }
}
