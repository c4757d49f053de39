package org.oas.cim.contracts.activity;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.CountryCodes;
import org.oas.cim.contracts.record.LanguageMap;
import org.oas.cim.contracts.record.Reference;

/**
 * Experts, without naming a person.
 *
 * @param field what they are expert in, by language
 * @param origins countries and regions that they come from
 * @param role what they do there
 * @param count how many, where that is stated
 * @param state how far it has got with them
 * @param identifiedBy the partner that found them
 * @param funded whose part was paid for
 * @param note the source's own distinction, by language
 */
public record Expertise(
        @LanguageMap(max = 500) Map<String, String> field,
        @Size(max = 50) List<@NotNull @Code({CodeList.COUNTRIES, CodeList.REGIONS}) String> origins,
        @Nullable @Code(CodeList.ROLES) String role,
        @Nullable @Min(1) Integer count,
        @Nullable @Code(CodeList.EXPERTISE_STATES) String state,
        @Nullable @Reference String identifiedBy,
        @Nullable @Valid Funding funded,
        @LanguageMap(max = 1_000) Map<String, String> note) {

    public Expertise {
        field = Absent.asEmpty(field);
        origins = CountryCodes.alpha2(origins);
        note = Absent.asEmpty(note);
    }

    /**
     * What was paid for.
     *
     * @param by the partner that paid
     * @param count for how many
     * @param scope what it paid for, by language: {@code the visit}
     */
    public record Funding(
            @NotNull @Reference String by,
            @Nullable @Min(1) Integer count,
            @LanguageMap(max = 300) Map<String, String> scope) {

        public Funding {
            scope = Absent.asEmpty(scope);
        }
    }
}
