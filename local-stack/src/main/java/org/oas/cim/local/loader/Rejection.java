package org.oas.cim.local.loader;

import com.fasterxml.jackson.databind.JsonNode;

/** A record that is not loaded, and why: a problem of the line itself, or the API's answer (RFC 9457). */
final class Rejection extends Exception {

    private static final long serialVersionUID = 1L;

    private final String externalId;

    Rejection(String externalId, String reason) {
        super(reason);
        this.externalId = externalId;
    }

    static Rejection of(String externalId, int status, JsonNode problem) {
        var text = new StringBuilder(problem.path("title").asText("HTTP " + status));
        append(text, ": ", problem.path("detail").asText(""));
        for (var error : problem.path("errors")) {
            append(
                    text,
                    "; ",
                    (error.path("pointer").asText("") + " "
                                    + error.path("detail")
                                            .asText(error.path("message").asText("")))
                            .strip());
        }
        return new Rejection(externalId, text.toString());
    }

    /** Like {@code line 3 (BZ-2005-01): Invalid record: …}. */
    String at(long line) {
        return "line %d%s: %s".formatted(line, externalId.isEmpty() ? "" : " (" + externalId + ")", getMessage());
    }

    private static void append(StringBuilder text, String separator, String more) {
        if (!more.isBlank()) {
            text.append(separator).append(more);
        }
    }
}
