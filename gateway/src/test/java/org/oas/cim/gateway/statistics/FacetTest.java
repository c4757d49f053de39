package org.oas.cim.gateway.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.filter.Filters;
import org.oas.cim.gateway.filter.Period;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class FacetTest {

    private static final IndexedFeed REPORT = IndexedFeed.create();

    @BeforeAll
    static void index() {
        REPORT.apply(Records.partner(WellKnownPartners.CIM, 1, "Inter-American Commission of Women", "CIM"));
        REPORT.apply(SampleRecords.read().snapshots());
    }

    @AfterAll
    static void close() {
        REPORT.close();
    }

    /** The oracle is the filter: choosing a value finds as many entries as its facet says. */
    @ParameterizedTest
    @EnumSource
    void aValuesCountIsWhatChoosingItFinds(Dimension dimension) {
        FeedFilter chosen = Filters.of("recordType=activity&recordType=study");
        List<Facet.Value> values = facet(chosen, dimension).values();

        assertThat(values).isNotEmpty();
        for (Facet.Value value : values) {
            String parameter = dimension.unit().isPresent() ? "when" : dimension.code();
            String query = parameter + "=" + value.value();
            FeedFilter both = dimension == Dimension.RECORD_TYPE
                    ? Filters.of(query)
                    : Filters.of("recordType=activity&recordType=study&" + query);
            // What is too wide to stand under a part of the calendar may still lie in it.
            int tooWide = dimension.unit().isPresent() ? tooWide(both, dimension) : 0;
            int ofPredecessors = dimension == Dimension.COUNTRY && value.value().equals("CW") ? 1 : 0;
            assertThat(found(both)).as(query).isEqualTo(value.count() + tooWide + ofPredecessors);
        }
    }

    @Test
    void aFacetIgnoresItsOwnFilterAndHeedsAllOthers() {
        Map<String, Integer> free = counts(facet(Filters.of("recordType=activity"), Dimension.COUNTRY));
        Map<String, Integer> chosen = counts(facet(Filters.of("recordType=activity&country=BZ"), Dimension.COUNTRY));
        Map<String, Integer> themes =
                counts(facet(Filters.of("recordType=activity&country=BZ"), Dimension.RECORD_TYPE));

        assertThat(chosen).isEqualTo(free).hasSizeGreaterThan(5);
        assertThat(themes).containsOnlyKeys("activity", "partner", "study");
    }

    @Test
    void aValueIsCalledWhatItsListOrThePartnerSays() {
        assertThat(value(Filters.of(""), Dimension.COUNTRY, "BZ").label())
                .contains(entry("en", "Belize"), entry("es", "Belice"));
        assertThat(value(Filters.of("when=2004-11"), Dimension.MONTH, "2004-11").label())
                .containsExactly(
                        entry("en", "November 2004"),
                        entry("es", "noviembre 2004"),
                        entry("fr", "novembre 2004"),
                        entry("pt", "novembro 2004"));
        assertThat(value(Filters.of("when=2004-11"), Dimension.QUARTER, "2004-36")
                        .label())
                .contains(entry("en", "Q4 2004"));
        assertThat(facet(Filters.of("recordType=activity"), Dimension.PARTNER).values())
                .allSatisfy(partner -> assertThat(partner.label()).isNotEmpty());
    }

    @Test
    void nobodyIsToldOfAPartnerOrCountryThatIsNoneOfTheReadersBusiness() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(
                    Records.partner(1)
                            .seenBy(Visibility.OWNER_AND_CIM, Visibility.OWNER_AND_CIM)
                            .snapshot(),
                    Records.activity(2).with(Records.id(1)).snapshot(),
                    Records.study(3).snapshot(),
                    Records.activity(4)
                            .in("JM")
                            .stating("{'basedOn':['" + Records.id(3) + "']}")
                            .seenBy(Visibility.PARTNERS, Visibility.PARTNERS)
                            .snapshot());

            // When, then
            try (FeedView view = feed.view()) {
                assertThat(counts(facet(view, FeedFilter.NONE, Dimension.COUNTRY)))
                        .containsExactly(entry("BZ", 1));
                assertThat(facet(view, FeedFilter.NONE, Dimension.PARTNER).values())
                        .allSatisfy(partner -> assertThat(partner.label()).isEmpty());
            }
        }
    }

    @Test
    void aMergedPartnerCountsUnderTheOneThatStandsForIt() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            UUID former = Records.id(1);
            UUID present = Records.id(2);
            feed.apply(
                    Records.partner(1).mergeInto(present).snapshot(),
                    Records.partner(2).snapshot(),
                    Records.activity(3).with(former).snapshot(),
                    Records.activity(4).with(present).snapshot());

            // When, then
            try (FeedView view = feed.view()) {
                assertThat(counts(facet(view, FeedFilter.NONE, Dimension.PARTNER)))
                        .containsExactly(entry(present.toString(), 2));
            }
        }
    }

    @Test
    void onlyTheMostFrequentValuesAreListedAndTheOthersCounted() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            for (int i = 0; i < 130; i++) {
                feed.apply(Records.activity(i)
                        .stating("{'types':['other:kind " + i + "']}")
                        .snapshot());
            }

            // When, then
            try (FeedView view = feed.view()) {
                Facet facet = facet(view, FeedFilter.NONE, Dimension.TYPE);
                assertThat(facet.values()).hasSize(100);
                assertThat(facet.values().getFirst().value()).isEqualTo("other");
                assertThat(facet.others()).isEqualTo(31);
            }
        }
    }

    private static Facet facet(FeedFilter filter, Dimension dimension) {
        try (FeedView view = REPORT.view()) {
            return facet(view, filter, dimension);
        }
    }

    private static Facet facet(FeedView view, FeedFilter filter, Dimension dimension) {
        Map<String, Facet> facets = Facet.of(view, filter, Reader.PUBLIC, List.of(dimension));
        return Objects.requireNonNull(facets.get(dimension.code()));
    }

    private static Facet.Value value(FeedFilter filter, Dimension dimension, String value) {
        return facet(filter, dimension).values().stream()
                .filter(counted -> counted.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> counts(Facet facet) {
        return facet.values().stream().collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
    }

    private static int found(FeedFilter filter) {
        return tally(filter, Dimension.RECORD_TYPE).all().entries();
    }

    private static int tooWide(FeedFilter filter, Dimension dimension) {
        try (FeedView view = REPORT.view()) {
            return new Tally(List.of(dimension), Reader.PUBLIC, Period.EVER)
                    .count(view, filter.seen(Reader.PUBLIC), SeriesBesideMembers.NONE)
                    .tooWide();
        }
    }

    private static Tally tally(FeedFilter filter, Dimension... by) {
        try (FeedView view = REPORT.view()) {
            return new Tally(Arrays.asList(by), Reader.PUBLIC, filter.period())
                    .count(view, filter.seen(Reader.PUBLIC), SeriesBesideMembers.NONE);
        }
    }
}
