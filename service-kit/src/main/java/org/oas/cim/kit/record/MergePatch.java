package org.oas.cim.kit.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON merge patch (RFC 7396): what is absent stays, what is null goes, objects are merged, all else is replaced. */
final class MergePatch {

    /** The media type of such patches (RFC 7396 §4). */
    static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}

    /** A copy of the target with the patch applied (RFC 7396 §2). */
    static ObjectNode applied(ObjectNode target, ObjectNode patch) {
        ObjectNode merged = target.deepCopy();
        patch.properties().forEach(member -> {
            String name = member.getKey();
            JsonNode value = member.getValue();
            if (value.isNull()) {
                merged.remove(name);
            } else if (value instanceof ObjectNode nested) {
                ObjectNode former = merged.get(name) instanceof ObjectNode object ? object : merged.objectNode();
                merged.set(name, applied(former, nested));
            } else {
                merged.set(name, value.deepCopy());
            }
        });
        return merged;
    }
}
