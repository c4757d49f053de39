package org.oas.cim.contracts.code;

import java.util.Optional;
import java.util.Set;

/** Subdivisions of countries by ISO 3166-2 code, with withdrawn ones. Thread-safe. */
public final class Subdivisions {

    private static final Succession SUCCESSION = new Succession(CodeList.SUBDIVISIONS);

    private Subdivisions() {}

    /** The alpha-2 code of the country that a subdivision is part of; empty for what is no subdivision. */
    public static Optional<String> countryOf(String subdivision) {
        return CodeList.SUBDIVISIONS.entry(subdivision).flatMap(entry -> entry.attribute("country"));
    }

    /** The subdivisions that came after a withdrawn one, over all steps: MX-CMX after MX-DIF. */
    public static Set<String> successors(String subdivision) {
        return SUCCESSION.successors(subdivision);
    }

    /** The withdrawn codes that stood for what is this subdivision now, whole or in part: MX-DIF for MX-CMX. */
    public static Set<String> predecessors(String subdivision) {
        return SUCCESSION.predecessors(subdivision);
    }
}
