package org.oas.cim.gateway.geography;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

import org.oas.cim.contracts.code.CodeEntry;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.code.Countries;
import org.oas.cim.contracts.code.Regions;
import org.oas.cim.contracts.code.Subdivisions;

/** Which codes a code lies within, and which withdrawn ones it came from. */
public final class Codes {

    private static final String BROADER = "broader";
    private static final String WORLD = "001";

    private Codes() {}

    /** The code itself and all regions that it lies in: a country's, or a region's. */
    public static Set<String> withRegions(String code) {
        Set<String> codes = new LinkedHashSet<>(Set.of(code));
        codes.addAll(Regions.regionsOf(code));
        codes.addAll(broader(CodeList.REGIONS, code));
        return codes;
    }

    /** All regions that the countries and regions among the codes are or lie in. */
    public static Set<String> regions(Collection<String> codes) {
        Set<String> regions = new TreeSet<>();
        for (String code : codes) {
            withRegions(code).stream().filter(CodeList.REGIONS::contains).forEach(regions::add);
        }
        return regions;
    }

    /** The code itself and all codes above it in the list. */
    public static Set<String> withBroader(CodeList list, String code) {
        Set<String> codes = new LinkedHashSet<>(Set.of(code));
        codes.addAll(broader(list, code));
        return codes;
    }

    /** The withdrawn country or subdivision codes, one of whose successors the code is: AN for CW, MX-DIF for MX-CMX. */
    public static Set<String> predecessors(String code) {
        return CodeList.COUNTRIES.contains(code) ? Countries.predecessors(code) : Subdivisions.predecessors(code);
    }

    /** The codes that came after the country or subdivision, if it was withdrawn: CW, SX and BQ for AN. */
    public static Set<String> successors(String code) {
        return CodeList.COUNTRIES.contains(code) ? Countries.successors(code) : Subdivisions.successors(code);
    }

    /** Regions below the continents, and CIM's programme regions. */
    public static Set<String> subregions() {
        Set<String> codes = new LinkedHashSet<>();
        for (CodeEntry region : CodeList.REGIONS.entries()) {
            boolean isContinent = region.codesIn(BROADER).contains(WORLD);
            if (!region.code().equals(WORLD) && !isContinent) {
                codes.add(region.code());
            }
        }
        return codes;
    }

    private static Set<String> broader(CodeList list, String code) {
        Set<String> codes = new LinkedHashSet<>();
        list.entry(code)
                .ifPresent(entry -> entry.codesIn(BROADER).forEach(above -> {
                    if (codes.add(above)) {
                        codes.addAll(broader(list, above));
                    }
                }));
        return codes;
    }
}
