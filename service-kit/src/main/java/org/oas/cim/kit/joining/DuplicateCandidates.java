package org.oas.cim.kit.joining;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.oas.cim.contracts.event.RecordContent;

/**
 * Records that may be the same as another one.
 *
 * @param data the likest first
 */
public record DuplicateCandidates<C extends RecordContent>(
        @Schema(maxItems = 20) List<DuplicateCandidate<C>> data) {}
