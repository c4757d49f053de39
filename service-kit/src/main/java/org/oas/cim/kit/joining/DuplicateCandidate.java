package org.oas.cim.kit.joining;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.record.RecordView;

/**
 * A record that may be the same as another one.
 *
 * @param score how alike they are, from 0 to 1
 * @param reasons what they have in common
 * @param record the record
 */
public record DuplicateCandidate<C extends RecordContent>(
        double score, @Schema(maxItems = 6) List<@Size(max = 20) String> reasons, RecordView<C> record) {}
