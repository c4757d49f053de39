package org.oas.cim.contracts.partner;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.CountryCodes;

/** Where an organization has its seat, which need not be where it is responsible. */
public record Seat(
        @Nullable @Code(CodeList.COUNTRIES) String country,
        @Nullable @Size(min = 1, max = 200) String city) {

    public Seat {
        country = CountryCodes.alpha2(country);
    }
}
