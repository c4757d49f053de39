package org.oas.cim.contracts.record;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;

/**
 * What something is about, which need not be where it takes place.
 *
 * @param countries ISO 3166-1 alpha-2, as the source states them
 * @param regions UN M49 or CIM programme regions
 * @param corridors directions in which people are trafficked
 * @param populations whom it is about
 */
public record About(
        @Size(max = 100) List<@NotNull @Code(CodeList.COUNTRIES) String> countries,
        @Size(max = 50) List<@NotNull @Code(CodeList.REGIONS) String> regions,
        @Size(max = 50) List<@NotNull @Valid Corridor> corridors,
        @Size(max = 20) List<@NotNull @Code(CodeList.POPULATIONS) String> populations) {

    public About {
        countries = CountryCodes.alpha2(countries);
        regions = Absent.asEmpty(regions);
        corridors = Absent.asEmpty(corridors);
        populations = Absent.asEmpty(populations);
    }
}
