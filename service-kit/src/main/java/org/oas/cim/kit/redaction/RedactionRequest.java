package org.oas.cim.kit.redaction;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be taken out of every version of a record, and why.
 *
 * @param members by name; null for all of them, and the record's withdrawal
 * @param reason for the audit log; it repeats nothing of what is taken out
 */
@Schema(requiredProperties = "reason")
public record RedactionRequest(
        @Schema(
                description = "The members to take out, by name; without it, all of them, and the record is withdrawn",
                minItems = 1,
                maxItems = MOST_MEMBERS)
        @Nullable
        List<@NotNull @Size(min = 1, max = LONGEST_NAME) String> members,

        @Schema(
                description = "Why; it is kept in the audit log and repeats nothing of what is taken out",
                minLength = 1,
                maxLength = LONGEST_REASON)
        @Nullable
        String reason) {

    static final int MOST_MEMBERS = 50;
    static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 50;
}
