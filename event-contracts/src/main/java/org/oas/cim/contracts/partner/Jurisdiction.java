package org.oas.cim.contracts.partner;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.CountryCodes;
import org.oas.cim.contracts.record.LanguageMap;

/**
 * Where an organization is responsible.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param regions UN M49 or CIM programme regions
 * @param subdivisions ISO 3166-2
 * @param note what the codes do not say, by language
 */
public record Jurisdiction(
        @Size(max = 250) List<@NotNull @Code(CodeList.COUNTRIES) String> countries,
        @Size(max = 50) List<@NotNull @Code(CodeList.REGIONS) String> regions,
        @Size(max = 250) List<@NotNull @Code(CodeList.SUBDIVISIONS) String> subdivisions,
        @LanguageMap(max = 500) Map<String, String> note) {

    public Jurisdiction {
        countries = CountryCodes.alpha2(countries);
        regions = Absent.asEmpty(regions);
        subdivisions = Absent.asEmpty(subdivisions);
        note = Absent.asEmpty(note);
    }
}
