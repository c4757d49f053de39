package org.oas.cim.gateway.index;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LatLonPoint;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.record.Corridor;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.gateway.geography.Codes;
import org.oas.cim.gateway.geography.Whereabouts;
import org.oas.cim.gateway.relation.Relations;

/** Where an entry takes place and what places it is about, as index fields. */
final class PlaceFields {

    private PlaceFields() {}

    static void add(RecordContent content, Document document, Terms terms) {
        for (Place place : content.places()) {
            terms.text(Fields.PLACE_WORDS, words(place));
            if (place.lat() != null && place.lon() != null) {
                document.add(new LatLonPoint(
                        Fields.COORDINATES,
                        place.lat().doubleValue(),
                        place.lon().doubleValue()));
            }
        }
    }

    static void add(Whereabouts where, Relations relations, Terms terms) {
        where.places().forEach(code -> terms.add(Fields.WHERE, PlaceTerms.place(code)));
        where.about().forEach(code -> terms.add(Fields.WHERE, PlaceTerms.about(code)));
        relations
                .countriesBasedOn()
                .forEach(country -> country.circle()
                        .terms()
                        .forEach(circle -> terms.add(Fields.WHERE, PlaceTerms.basedOn(country.value(), circle))));
        terms.add(Fields.REGION, Codes.regions(where.places()));
        terms.add(Fields.REGION, Codes.regions(where.about()));
        where.about().forEach(code -> terms.add(Fields.ABOUT, Codes.withRegions(code)));
        where.corridors().forEach(corridor -> add(corridor, terms));
    }

    private static void add(Corridor corridor, Terms terms) {
        Set<String> origins = withRegions(corridor.origins());
        Set<String> destinations = withRegions(corridor.destinations());
        terms.add(Fields.ORIGIN, origins);
        terms.add(Fields.DESTINATION, destinations);
        for (String origin : origins) {
            destinations.forEach(destination -> terms.add(Fields.CORRIDOR, PlaceTerms.corridor(origin, destination)));
        }
    }

    private static Set<String> withRegions(Iterable<String> codes) {
        Set<String> all = new LinkedHashSet<>();
        codes.forEach(code -> all.addAll(Codes.withRegions(code)));
        return all;
    }

    /** The words of one place stand together; what its subdivision is called is among them. */
    private static String words(Place place) {
        Stream<String> stated =
                Stream.of(place.name(), place.city(), place.venue()).filter(Objects::nonNull);
        Stream<String> subdivision = Stream.ofNullable(place.subdivision())
                .flatMap(code -> CodeList.SUBDIVISIONS.entry(code).stream())
                .flatMap(entry -> entry.labels().values().stream().distinct());
        return Stream.concat(stated, subdivision).collect(Collectors.joining(" "));
    }
}
