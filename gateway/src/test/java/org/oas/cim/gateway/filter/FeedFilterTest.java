package org.oas.cim.gateway.filter;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

class FeedFilterTest {

    private static final UUID OAS = Records.id(500);

    @Property(tries = 100)
    void theStreamLetsThroughWhatTheFeedFinds(
            @ForAll("records") RecordSnapshot record, @ForAll("filters") FeedFilter filter) throws IOException {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(Records.partner(OAS, 1, "Organization of American States", "OAS"));

            // When
            boolean streamed = feed.apply(record).getFirst().matches(filter.toQuery());

            // Then
            try (FeedView view = feed.view()) {
                assertThat(streamed).isEqualTo(view.searcher().count(filter.toQuery()) == 1);
            }
        }
    }

    @Provide
    static Arbitrary<RecordSnapshot> records() {
        return Combinators.combine(
                        Arbitraries.of("BZ", "BO", "JP"),
                        Arbitraries.of("training", "seminar"),
                        Arbitraries.of("planned", "completed"),
                        Arbitraries.of("2005-04-14", "2005-04", "2005-04/..", "2004-11-11/2004-11-12")
                                .injectNull(0.3),
                        Arbitraries.of("Border control", "Control of the border", "Frontera común"),
                        Arbitraries.of(OAS, Records.id(501)))
                .as((country, type, status, date, title, partner) -> Records.activity(1)
                        .in(country)
                        .of(type, status)
                        .on(date)
                        .titled(title)
                        .with(partner)
                        .snapshot());
    }

    @Provide
    static Arbitrary<FeedFilter> filters() {
        Arbitrary<LocalDate> days = Arbitraries.of("2004-11-12", "2005-01-01", "2005-04-14", "2006-01-01")
                .map(LocalDate::parse)
                .injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.of("BZ", "BO", "JP").set().ofMaxSize(2),
                        Arbitraries.of("training", "seminar").set().ofMaxSize(1),
                        Arbitraries.of("planned", "completed").set().ofMaxSize(1),
                        Arbitraries.of(OAS, Records.id(501)).set().ofMaxSize(1),
                        Combinators.combine(days, days).as(Period::new),
                        Arbitraries.of("border", "\"border control\"", "-comun", "cont*", "oas", "organization -border")
                                .injectNull(0.4))
                .as((countries, types, statuses, partners, period, words) ->
                        new FeedFilter(Set.of("activity"), countries, types, statuses, partners, period, words));
    }
}
