package org.oas.cim.gateway.geography;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Subdivisions;
import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.record.About;
import org.oas.cim.contracts.record.Border;
import org.oas.cim.contracts.record.Corridor;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.study.Coverage;

/** Collects the codes that the parts of a record state. */
final class StatedPlaces {

    private StatedPlaces() {}

    static void add(Place place, Set<String> places) {
        add(place.country(), places);
        add(place.region(), places);
        add(place.border(), places);
        String subdivision = place.subdivision();
        if (subdivision != null) {
            places.add(subdivision);
            Subdivisions.countryOf(subdivision).ifPresent(places::add);
        }
    }

    static void add(@Nullable About stated, Set<String> about, List<Corridor> corridors) {
        if (stated != null) {
            about.addAll(stated.countries());
            about.addAll(stated.regions());
            corridors.addAll(stated.corridors());
        }
    }

    static void add(@Nullable Coverage coverage, Set<String> about, List<Corridor> corridors) {
        if (coverage != null) {
            add(coverage.about(), about, corridors);
            add(coverage.border(), about);
        }
    }

    /** Its country is among its places already. */
    static void add(PartnerContent partner, Set<String> places, Set<String> about) {
        if (partner.seat() != null) {
            add(partner.seat().country(), places);
        }
        if (partner.jurisdiction() != null) {
            about.addAll(partner.jurisdiction().countries());
            about.addAll(partner.jurisdiction().regions());
            partner.jurisdiction()
                    .subdivisions()
                    .forEach(subdivision -> Subdivisions.countryOf(subdivision).ifPresent(about::add));
        }
        if (partner.accreditation() != null) {
            add(partner.accreditation().to(), about);
        }
    }

    private static void add(@Nullable Border border, Set<String> places) {
        if (border != null) {
            places.addAll(border.countries());
        }
    }

    private static void add(@Nullable String code, Collection<String> codes) {
        if (code != null) {
            codes.add(code);
        }
    }
}
