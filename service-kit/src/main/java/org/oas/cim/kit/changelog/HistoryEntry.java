package org.oas.cim.kit.changelog;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of a record as its history shows it.
 *
 * @param version 1 for the first
 * @param actor the partner that made it
 * @param client that partner's system; told to the record's owner and CIM only
 * @param subject who was signed in there; told to the record's owner and CIM only
 * @param occurredAt when
 * @param changed the members that differ from the version before, by name
 * @param record the record as it was then
 */
public record HistoryEntry(
        long version,
        @Schema(format = "uuid") String actor,

        @Schema(description = "That partner's system; told to the owner and CIM", maxLength = LONGEST_TEXT) @Nullable
        String client,

        @Schema(description = "Who was signed in there; told to the owner and CIM", maxLength = LONGEST_TEXT) @Nullable
        String subject,

        Instant occurredAt,
        @Schema(maxItems = MOST_MEMBERS) List<@Size(max = LONGEST_NAME) String> changed,

        @Schema(implementation = Object.class, description = "The record as it was then")
        JsonNode record) {

    private static final int MOST_MEMBERS = 100;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_TEXT = 4_000;
}
