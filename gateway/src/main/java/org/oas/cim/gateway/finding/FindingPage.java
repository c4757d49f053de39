package org.oas.cim.gateway.finding;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of findings.
 *
 * @param total how many there are, exactly
 * @param bases how many there are of each basis, and {@code none} for those without a figure. Figures are never added up: those of
 *     different bases say different things, and those of one basis may count the same persons
 * @param next where the next page is; null on the last one
 * @param prev where the page before is; null on the first one
 */
@Schema(name = "Findings")
record FindingPage(
        @Schema(maxItems = 200) List<FindingView> data,
        int total,
        Map<String, Integer> bases,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable @Size(max = 8_000)
        String next,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable @Size(max = 8_000)
        String prev) {}
