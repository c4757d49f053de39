package org.oas.cim.contracts.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Countries by ISO 3166-1 alpha-2 and alpha-3 code, with those that ISO 3166-3 withdrew. None of the methods fails for a code that
 * it does not know. Thread-safe.
 */
public final class Countries {

    private static final Succession SUCCESSION = new Succession(CodeList.COUNTRIES);
    private static final Map<String, String> ALPHA2_BY_ALPHA3 = alpha2ByAlpha3();

    private Countries() {}

    /** The alpha-2 code that a record stores for an alpha-2 or alpha-3 code: {@code BZ} for {@code BLZ}; empty for any other text. */
    public static Optional<String> alpha2Of(String code) {
        return CodeList.COUNTRIES.contains(code) ? Optional.of(code) : Optional.ofNullable(ALPHA2_BY_ALPHA3.get(code));
    }

    /** The alpha-3 code of an alpha-2 code, withdrawn ones included: {@code ANT} for {@code AN}. */
    public static Optional<String> alpha3Of(String alpha2) {
        return CodeList.COUNTRIES.entry(alpha2).flatMap(country -> country.attribute("alpha3"));
    }

    /** The countries that came after a withdrawn one, over all steps: CS, ME and RS after YU. */
    public static Set<String> successors(String alpha2) {
        return SUCCESSION.successors(alpha2);
    }

    /** The withdrawn codes that stood for what is this country now, whole or in part: AN for CW. */
    public static Set<String> predecessors(String alpha2) {
        return SUCCESSION.predecessors(alpha2);
    }

    /** ATF has been used twice, for FQ and for TF: the active country has the alpha-3 code. */
    private static Map<String, String> alpha2ByAlpha3() {
        Map<String, String> codes = new HashMap<>();
        for (CodeEntry country : CodeList.COUNTRIES.entries()) {
            country.attribute("alpha3").ifPresent(alpha3 -> {
                if (country.isActive()) {
                    codes.put(alpha3, country.code());
                } else {
                    codes.putIfAbsent(alpha3, country.code());
                }
            });
        }
        return Map.copyOf(codes);
    }
}
