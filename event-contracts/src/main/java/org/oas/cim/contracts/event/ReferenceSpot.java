package org.oas.cim.contracts.event;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A reference in a tree, with what holds it. Whatever stands where a reference should and is no text is passed over.
 *
 * @param essential whether the object that holds it says nothing without it
 */
record ReferenceSpot(JsonNode holder, String step, StatedReference reference, boolean essential) {

    /** Every reference of the tree, in the order of {@link ReferencePaths}. */
    static List<ReferenceSpot> in(RecordType type, ObjectNode tree) {
        List<ReferenceSpot> found = new ArrayList<>();
        for (ReferencePath path : ReferencePaths.of(type)) {
            new Walk(path, found).from(tree, 0, "");
        }
        return found;
    }

    void replaceBy(String text) {
        switch (holder) {
            case ObjectNode object -> object.put(step, text);
            case ArrayNode list -> list.set(Integer.parseInt(step), text);
            default -> throw new IllegalStateException("only objects and lists hold values");
        }
    }

    /** What goes when the reference goes: itself, or the object that is about it. */
    String pointerOfWhole() {
        String pointer = reference.pointer();
        return essential ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer;
    }

    /** Along one path through a tree. */
    private record Walk(ReferencePath path, List<ReferenceSpot> found) {

        void from(JsonNode holder, int depth, String pointer) {
            String step = path.steps().get(depth);
            if (!step.equals(ReferencePath.EACH)) {
                take(holder, step, depth, pointer);
            } else if (holder instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    take(list, Integer.toString(i), depth, pointer);
                }
            }
        }

        private void take(JsonNode holder, String step, int depth, String before) {
            JsonNode value = holder instanceof ArrayNode list ? list.path(Integer.parseInt(step)) : holder.path(step);
            String pointer = before + "/" + step;
            if (depth + 1 < path.steps().size()) {
                from(value, depth + 1, pointer);
            } else if (value.isTextual()) {
                StatedReference reference = new StatedReference(pointer, value.textValue(), path.kinds());
                found.add(new ReferenceSpot(holder, step, reference, path.essential()));
            }
        }
    }
}
