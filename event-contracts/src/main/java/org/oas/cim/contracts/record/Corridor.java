package org.oas.cim.contracts.record;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;

/**
 * A direction in which people are trafficked.
 *
 * @param origins countries and regions (UN M49), at least one
 * @param destinations countries and regions, at least one
 */
public record Corridor(
        @NotEmpty(message = "is missing; a corridor has at least one origin, a country or a region such as 419")
        @Size(max = 50)
        List<@NotNull @Code({CodeList.COUNTRIES, CodeList.REGIONS}) String> origins,

        @NotEmpty(message = "is missing; a corridor has at least one destination, a country or a region such as 150")
        @Size(max = 50)
        List<@NotNull @Code({CodeList.COUNTRIES, CodeList.REGIONS}) String> destinations) {

    public Corridor {
        origins = CountryCodes.alpha2(origins);
        destinations = CountryCodes.alpha2(destinations);
    }
}
