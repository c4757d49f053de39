package org.oas.cim.contracts.partner;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfText;
import org.oas.cim.contracts.record.LanguageTag;

/**
 * Another name that an organization has or had.
 *
 * @param name the name, as the source writes it
 * @param language its language (BCP 47)
 * @param from EDTF; since when
 * @param to EDTF; until when
 * @param source which of the record's sources uses it, counted from 0
 */
public record Alias(
        @NotNull @Size(min = 1, max = 500) String name,
        @Nullable @LanguageTag String language,
        @Nullable @EdtfText String from,
        @Nullable @EdtfText String to,
        @Nullable @Min(0) Integer source) {}
