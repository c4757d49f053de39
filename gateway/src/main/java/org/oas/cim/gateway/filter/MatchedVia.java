package org.oas.cim.gateway.filter;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry was found by a country or a subdivision.
 *
 * @param country the country that was asked for (ISO 3166-1 alpha-2); null if it was a subdivision
 * @param place the subdivision that was asked for (ISO 3166-2); null if it was a country
 * @param via {@code place}: it takes place there; {@code about}: it is about it; {@code basedOn}: something is based on it that is
 * @param code the code that the record states, if it is another one than was asked for
 * @param reason {@code successor}: what was asked for came after that code, which was withdrawn; {@code predecessor}: what was asked for
 *     was withdrawn, and that code came after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatchedVia(
        @Nullable @Size(max = 2) String country,
        @Nullable @Size(max = 6) String place,
        @Schema(enumeration = {"place", "about", "basedOn"}) String via,
        @Nullable @Size(max = 6) String code,

        @Schema(enumeration = {"successor", "predecessor"}) @Nullable
        String reason) {

    static MatchedVia of(AskedCode asked, String via) {
        return new MatchedVia(
                asked.isCountry() ? asked.asked() : null,
                asked.isCountry() ? null : asked.asked(),
                via,
                asked.isExact() ? null : asked.stated(),
                reason(asked));
    }

    private static @Nullable String reason(AskedCode asked) {
        if (asked.isExact()) {
            return null;
        }
        return asked.isSuccessor() ? "successor" : "predecessor";
    }
}
