package org.oas.cim.kit.problem;

/** Builds a JSON Pointer in its URI fragment form (RFC 6901 §3 and §6). Not thread-safe. */
public final class JsonPointers {

    private final StringBuilder text = new StringBuilder("#");

    public JsonPointers member(String name) {
        text.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        return this;
    }

    public JsonPointers index(int index) {
        text.append('/').append(index);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
