package org.oas.cim.contracts.study;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.About;
import org.oas.cim.contracts.record.Border;

/**
 * What a study covers, as far as that is stated.
 *
 * @param about countries, regions, corridors and populations
 * @param border the border that it looks at
 */
public record Coverage(
        @Nullable @Valid About about, @Nullable @Valid Border border) {}
