package org.oas.cim.contracts.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Where something is stated, in whose words.
 *
 * @param document the document
 * @param section the heading it stands under, as the document writes it
 * @param paragraph its paragraph, counted from 1
 * @param verbatim the document's own words
 */
public record Source(
        @NotNull @Valid SourceDocument document,
        @Nullable @Size(min = 1, max = 300) String section,
        @Nullable @Min(1) Integer paragraph,
        @Nullable @Size(min = 1, max = 5_000) String verbatim) {}
