package org.oas.cim.kit.bulk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.problem.Violation;

/**
 * What became of a line.
 *
 * @param line its number, from 1
 * @param status what was done, or would be in a dry run
 * @param id the record's; null if there is none
 * @param errors why it was not taken
 * @param conflicts what of it was not taken, because CIM has corrected it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {"line", "status"})
public record LineResult(
        long line,
        Status status,
        @Nullable UUID id,
        @Schema(maxItems = 1000) List<Violation> errors,
        @Schema(maxItems = 100) List<Kept> conflicts) {

    /** What became of a line. */
    public enum Status {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED,
        CONFLICT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A member that stays as CIM has corrected it.
     *
     * @param member its name
     * @param kept what stays; null if it is absent
     * @param sent what was not taken; null if it is absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Kept(
            @Schema(maxLength = 50) String member,
            @Schema(implementation = Object.class) @Nullable JsonNode kept,
            @Schema(implementation = Object.class) @Nullable JsonNode sent) {}

    boolean needsAttention() {
        return status == Status.REJECTED || status == Status.CONFLICT || !conflicts.isEmpty();
    }
}
