package org.oas.cim.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.MapArbitrary;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.date.EdtfDate;

/** Snapshots of all three kinds, with and without what may be absent. */
final class SnapshotArbitraries {

    private SnapshotArbitraries() {}

    static Arbitrary<RecordSnapshot> any() {
        return Arbitraries.oneOf(activities(), partners(), studies());
    }

    private static Arbitrary<RecordSnapshot> activities() {
        return Combinators.combine(heads(), bodies())
                .as((head, body) -> new ActivitySnapshot(
                        head.id,
                        head.externalId,
                        head.owner,
                        head.visibility,
                        head.visibility.or(Visibility.PARTNERS),
                        head.withdrawn,
                        body.title,
                        body.summary,
                        body.types,
                        "completed",
                        body.when,
                        body.places,
                        body.participations,
                        head.version,
                        head.updated,
                        head.updated));
    }

    private static Arbitrary<RecordSnapshot> studies() {
        return Combinators.combine(heads(), bodies())
                .as((head, body) -> new StudySnapshot(
                        head.id,
                        head.externalId,
                        head.owner,
                        head.visibility,
                        Visibility.PUBLIC,
                        head.withdrawn,
                        body.title,
                        body.summary,
                        body.types,
                        "published",
                        body.when,
                        body.places,
                        body.participations,
                        head.version,
                        head.updated,
                        head.updated));
    }

    private static Arbitrary<RecordSnapshot> partners() {
        return Combinators.combine(
                        heads(), bodies(), texts().injectNull(0.5), countries().injectNull(0.5))
                .as((head, body, acronym, country) -> new PartnerSnapshot(
                        head.id,
                        head.externalId,
                        head.owner,
                        head.visibility,
                        Visibility.PUBLIC,
                        head.withdrawn,
                        body.title,
                        acronym,
                        body.summary,
                        body.types,
                        "active",
                        country,
                        head.version,
                        head.updated,
                        head.updated));
    }

    private record Head(
            UUID id,
            String externalId,
            UUID owner,
            Visibility visibility,
            boolean withdrawn,
            long version,
            Instant updated) {}

    private static Arbitrary<Head> heads() {
        return Combinators.combine(
                        Arbitraries.create(UUID::randomUUID),
                        texts().injectNull(0.5),
                        Arbitraries.create(UUID::randomUUID),
                        Arbitraries.of(Visibility.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        Arbitraries.longs()
                                .between(0, 4_000_000_000_000_000L)
                                .map(micros -> Instant.EPOCH.plusNanos(micros * 1_000)))
                .as(Head::new);
    }

    private record Body(
            Map<String, String> title,
            Map<String, String> summary,
            List<String> types,
            When when,
            List<Place> places,
            List<Participation> participations) {}

    private static Arbitrary<Body> bodies() {
        Arbitrary<When> whens = Arbitraries.of("2004-11-11/2004-11-12", "2005-05", "2005-04/..", "2005")
                .map(text -> When.of(EdtfDate.parse(text)));
        Arbitrary<Place> places = Combinators.combine(countries(), texts().injectNull(0.5), texts().injectNull(0.5))
                .as(Place::new);
        Arbitrary<Participation> participations = Combinators.combine(
                        Arbitraries.create(() -> UUID.randomUUID().toString()),
                        codes(CodeList.ROLES).list().ofMinSize(1).ofMaxSize(3))
                .as(Participation::new);
        return Combinators.combine(
                        byLanguage().ofMinSize(1),
                        byLanguage(),
                        codes(CodeList.ACTIVITY_TYPES).list().ofMaxSize(3),
                        whens.injectNull(0.3),
                        places.list().ofMaxSize(3),
                        participations.list().ofMaxSize(3))
                .as(Body::new);
    }

    private static MapArbitrary<String, String> byLanguage() {
        return Arbitraries.maps(Arbitraries.of("en", "es", "fr", "pt", "pt-BR"), texts());
    }

    private static Arbitrary<String> countries() {
        return codes(CodeList.COUNTRIES);
    }

    private static Arbitrary<String> codes(CodeList list) {
        return Arbitraries.of(list.codes());
    }

    /** Any character that JSON can hold, astral ones too, but no half of a surrogate pair. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.strings()
                .withCharRange('\u0001', '\ud7ff')
                .ofMinLength(1)
                .ofMaxLength(40);
        return Arbitraries.oneOf(plain, plain.map(text -> text + "😀"));
    }
}
