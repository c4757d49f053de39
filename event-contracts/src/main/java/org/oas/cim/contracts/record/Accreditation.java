package org.oas.cim.contracts.record;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;

/**
 * Where an office is accredited: the US Embassy in Bolivia is from US to BO.
 *
 * @param from the country that it represents (ISO 3166-1 alpha-2)
 * @param to the country that it is accredited to
 */
public record Accreditation(
        @Nullable @Code(CodeList.COUNTRIES) String from,
        @Nullable @Code(CodeList.COUNTRIES) String to) {

    public Accreditation {
        from = CountryCodes.alpha2(from);
        to = CountryCodes.alpha2(to);
    }
}
