package org.oas.cim.gateway.feed;

import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The language that a reader wants texts in: of each text that is there in several, only one is shown. The one that is asked for, else
 * English, else the first.
 *
 * @param code null for all languages
 */
record ShownLanguage(@Nullable String code) {

    static final ShownLanguage ALL = new ShownLanguage(null);

    private static final String ELSE = "en";
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    boolean isAll() {
        return code == null;
    }

    /** Leaves one language in every text of the entry. */
    void applyTo(JsonNode node) {
        if (isAll()) {
            return;
        }
        if (node instanceof ObjectNode object && isText(object)) {
            object.retain(chosen(object));
        } else {
            node.forEach(this::applyTo);
        }
    }

    /** A text in several languages: all of its members are called as languages are, and are texts. */
    private static boolean isText(ObjectNode object) {
        return object.size() > 1
                && object.properties().stream()
                        .allMatch(member -> member.getValue().isTextual()
                                && TAG.matcher(member.getKey()).matches());
    }

    private String chosen(ObjectNode text) {
        return text.properties().stream()
                .map(Map.Entry::getKey)
                .filter(tag -> tag.equals(code) || tag.startsWith(code + "-"))
                .findFirst()
                .orElseGet(() -> text.has(ELSE) ? ELSE : text.fieldNames().next());
    }
}
