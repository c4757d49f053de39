package org.oas.cim.kit.testing;

import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A record as a partner's system states it: a JSON object. Immutable; each change makes another one. */
public record Statement(ObjectNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static Statement of(String json) {
        return new Statement((ObjectNode) read(json));
    }

    /** What was answered, to be sent back. */
    public static Statement of(Answer answer) {
        return of(answer.body());
    }

    /** With the member set to a text, a number, a boolean or a list of them. */
    public Statement with(String member, Object value) {
        return with(member, JSON.<JsonNode>valueToTree(value));
    }

    /** With the member set to what the JSON says. */
    public Statement withJson(String member, String json) {
        return with(member, read(json));
    }

    public Statement without(String member) {
        ObjectNode copy = json.deepCopy();
        copy.remove(member);
        return new Statement(copy);
    }

    /** A member's text; empty if there is none. */
    public String text(String member) {
        return json.path(member).asText();
    }

    @Override
    public String toString() {
        return json.toString();
    }

    private Statement with(String member, JsonNode value) {
        ObjectNode copy = json.deepCopy();
        copy.set(member, value);
        return new Statement(copy);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
