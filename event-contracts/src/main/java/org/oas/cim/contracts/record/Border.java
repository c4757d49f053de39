package org.oas.cim.contracts.record;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;

/**
 * A border.
 *
 * @param countries the countries on its sides, two or more (ISO 3166-1 alpha-2)
 */
public record Border(
        @NotNull @Size(min = 2, max = 10, message = "needs the countries on both sides")
        List<@NotNull @Code(CodeList.COUNTRIES) String> countries) {

    public Border {
        countries = CountryCodes.alpha2(countries);
    }
}
