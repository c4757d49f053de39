package org.oas.cim.kit.sync;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;

/**
 * What changed later than a token.
 *
 * @param data each record that changed, once, as it is now
 * @param next where more of it is, relative to the base URL; null if this is all
 * @param sync the token to go on from
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SyncPage<C extends RecordContent>(
        @Schema(maxItems = 1000) List<SyncedRecord<C>> data,

        @Schema(required = true, nullable = true, maxLength = 1000) @Nullable
        String next,

        @Schema(required = true, maxLength = 300) String sync) {}
