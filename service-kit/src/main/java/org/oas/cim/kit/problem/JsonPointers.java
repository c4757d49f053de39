package org.oas.cim.kit.problem;

import java.nio.charset.StandardCharsets;

import jakarta.validation.Path;

import com.fasterxml.jackson.core.JsonPointer;

/** Builds a JSON Pointer in its URI fragment form (RFC 6901 §3 and §6). Not thread-safe. */
public final class JsonPointers {

    /** What a URI fragment holds as it is, besides letters and digits (RFC 3986 §3.5); a slash separates members. */
    private static final String PLAIN_IN_FRAGMENT = "-._~!$&'()*+,;=:@?";

    private final StringBuilder text = new StringBuilder("#");

    /** The pointer (RFC 6901 §5) in its fragment form. */
    public static String fragment(String pointer) {
        JsonPointers fragment = new JsonPointers();
        for (JsonPointer step = JsonPointer.compile(pointer); !step.matches(); step = step.tail()) {
            fragment.member(step.getMatchingProperty());
        }
        return fragment.toString();
    }

    /** Where a constraint was violated, seen from the value that was validated. */
    public static String of(Path path) {
        JsonPointers pointer = new JsonPointers();
        path.forEach(pointer::step);
        return pointer.toString();
    }

    /** Adds a step of a violated constraint's path; the elements of a container have no name of their own. */
    JsonPointers step(Path.Node node) {
        if (node.getIndex() != null) {
            index(node.getIndex());
        } else if (node.getKey() != null) {
            member(node.getKey().toString());
        }
        if (node.getName() != null && !node.getName().startsWith("<")) {
            member(node.getName());
        }
        return this;
    }

    public JsonPointers member(String name) {
        text.append('/');
        for (byte octet : name.replace("~", "~0").replace("/", "~1").getBytes(StandardCharsets.UTF_8)) {
            append(Byte.toUnsignedInt(octet));
        }
        return this;
    }

    public JsonPointers index(int index) {
        text.append('/').append(index);
        return this;
    }

    private void append(int octet) {
        boolean letterOrDigit = octet < 128 && Character.isLetterOrDigit(octet);
        if (letterOrDigit || PLAIN_IN_FRAGMENT.indexOf(octet) >= 0) {
            text.append((char) octet);
        } else {
            text.append('%').append(String.format("%02X", octet));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
