package org.oas.cim.gateway.finding;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.oas.cim.contracts.study.Finding;

/**
 * A finding with the study that states it.
 *
 * @param study the study's id
 * @param index which of the study's findings it is, counted from 0
 * @param title the study's title, by language
 * @param finding as the study states it; a figure that is hidden because it is small stays hidden
 */
@Schema(name = "StatedFinding")
record FindingView(
        UUID study,
        int index,
        Map<String, @Size(max = 500) String> title,
        @Schema(implementation = Finding.class) JsonNode finding) {}
