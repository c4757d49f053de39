package org.oas.cim.contracts.code;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which countries a region has: regions of UN M49, and CIM's programme regions beside them. A withdrawn country belongs where it
 * lay. Thread-safe.
 */
public final class Regions {

    private static final Map<String, Set<String>> MEMBERS = new HashMap<>();
    private static final Map<String, Set<String>> REGIONS = new HashMap<>();

    static {
        for (CodeEntry country : CodeList.COUNTRIES.entries()) {
            country.codesIn("region").forEach(region -> put(country.code(), region));
            country.codesIn("cimRegions").forEach(region -> put(country.code(), region));
        }
    }

    private Regions() {}

    /** The countries of a region and of all regions within it, withdrawn ones included; none where it is no region. */
    public static Set<String> members(String region) {
        return Collections.unmodifiableSet(MEMBERS.getOrDefault(region, Set.of()));
    }

    /** All regions that a country lies in, from its own up to the world; none where it is no country. */
    public static Set<String> regionsOf(String country) {
        return Collections.unmodifiableSet(REGIONS.getOrDefault(country, Set.of()));
    }

    public static boolean contains(String region, String country) {
        return members(region).contains(country);
    }

    private static void put(String country, String region) {
        MEMBERS.computeIfAbsent(region, none -> new TreeSet<>()).add(country);
        REGIONS.computeIfAbsent(country, none -> new TreeSet<>()).add(region);
        CodeList.REGIONS.entry(region).orElseThrow().codesIn("broader").forEach(broader -> put(country, broader));
    }
}
