package org.oas.cim.gateway.geography;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.ProjectContent;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.StudyContent;
import org.oas.cim.contracts.record.Corridor;

/**
 * The places that a record states, as codes.
 *
 * @param places countries, subdivisions and regions where it takes place; a subdivision's and a border's countries among them. A
 *     partner is in the country that it belongs to and where it has its seat
 * @param about countries and regions that it is about: those that it names, both ends of its corridors, those of its outcomes and
 *     findings, and where a partner is responsible or accredited
 * @param corridors the directions of trafficking that it speaks of; a finding's may lack one end
 */
public record Whereabouts(Set<String> places, Set<String> about, List<Corridor> corridors) {

    /** What the record states. */
    public static Whereabouts of(RecordContent content) {
        Set<String> places = new LinkedHashSet<>();
        content.places().forEach(place -> StatedPlaces.add(place, places));
        Set<String> about = new LinkedHashSet<>();
        List<Corridor> corridors = new ArrayList<>();
        switch (content) {
            case ActivityContent activity -> {
                StatedPlaces.add(activity.about(), about, corridors);
                activity.outcomes().forEach(outcome -> corridors.addAll(outcome.corridors()));
            }
            case ProjectContent project -> StatedPlaces.add(project.about(), about, corridors);
            case StudyContent study -> {
                StatedPlaces.add(study.coverage(), about, corridors);
                study.findings()
                        .forEach(finding -> corridors.add(new Corridor(finding.origins(), finding.destinations())));
            }
            case PartnerContent partner -> StatedPlaces.add(partner, places, about);
        }
        corridors.forEach(corridor -> {
            about.addAll(corridor.origins());
            about.addAll(corridor.destinations());
        });
        return new Whereabouts(places, about, corridors);
    }

    /** The countries of {@link #places} and {@link #about} together. */
    public Set<String> countries() {
        Set<String> countries = new LinkedHashSet<>();
        Stream.concat(places.stream(), about.stream())
                .filter(CodeList.COUNTRIES::contains)
                .forEach(countries::add);
        return countries;
    }
}
