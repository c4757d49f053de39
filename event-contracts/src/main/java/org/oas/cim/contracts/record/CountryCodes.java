package org.oas.cim.contracts.record;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Countries;

/** Countries as they are stored: by their ISO 3166-1 alpha-2 code, also where alpha-3 was sent. */
public final class CountryCodes {

    private CountryCodes() {}

    /** The alpha-2 code of an alpha-3 one; any other text as it is. */
    public static @Nullable String alpha2(@Nullable String code) {
        return code == null ? null : Countries.alpha2Of(code).orElse(code);
    }

    /** The same for each of a list; an empty list for null. An element may be null until the record is checked. */
    public static List<String> alpha2(@Nullable List<String> codes) {
        return Absent.asEmpty(codes).stream()
                .map(code -> code == null ? code : Countries.alpha2Of(code).orElse(code))
                .toList();
    }
}
