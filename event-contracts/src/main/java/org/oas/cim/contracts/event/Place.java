package org.oas.cim.contracts.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;

/**
 * Where something takes place.
 *
 * @param country ISO 3166-1 alpha-2, as the source states it
 * @param city a city or town, as the source writes it; null where none is stated
 * @param venue the building or room; null where none is stated
 */
public record Place(
        @NotNull @Code(CodeList.COUNTRIES) String country,
        @Nullable @Size(min = 1, max = 200) String city,
        @Nullable @Size(min = 1, max = 300) String venue) {}
