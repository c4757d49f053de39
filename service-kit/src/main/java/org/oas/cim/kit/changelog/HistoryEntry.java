package org.oas.cim.kit.changelog;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a record as its history shows it.
 *
 * @param version 1 for the first
 * @param actor the partner that made it
 * @param occurredAt when
 * @param changed the members that differ from the version before, by name
 * @param record the record as it was then
 */
public record HistoryEntry(
        long version,
        @Schema(format = "uuid") String actor,
        Instant occurredAt,
        @Schema(maxItems = MOST_MEMBERS) List<@Size(max = LONGEST_NAME) String> changed,

        @Schema(implementation = Object.class, description = "The record as it was then")
        JsonNode record) {

    private static final int MOST_MEMBERS = 100;
    private static final int LONGEST_NAME = 50;
}
