package org.oas.cim.system;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event of the live stream.
 *
 * @param id the token to resume with
 * @param name {@code entry}, {@code withdrawn}, {@code reset} or {@code heartbeat}
 */
record StreamEvent(String id, String name, JsonNode data) {

    String recordId() {
        return data.path("id").asText();
    }

    long version() {
        return data.path("version").asLong();
    }

    /** Like {@code entry <record> v2}: what the tests are about. */
    String brief() {
        return name.equals("entry") ? "entry " + recordId() + " v" + version() : name + " " + recordId();
    }

    static String entry(String recordId, long version) {
        return "entry " + recordId + " v" + version;
    }

    static String withdrawn(String recordId) {
        return "withdrawn " + recordId;
    }
}
