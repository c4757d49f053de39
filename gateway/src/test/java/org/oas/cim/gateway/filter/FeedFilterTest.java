package org.oas.cim.gateway.filter;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.gateway.index.FeedChange;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

class FeedFilterTest {

    private static final UUID OAS = Records.id(500);
    private static final UUID PROJECT = Records.id(600);

    @Property(tries = 200)
    void theStreamLetsThroughWhatTheFeedFinds(
            @ForAll("records") RecordSnapshot record, @ForAll("filters") FeedFilter filter) throws IOException {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(
                    Records.partner(OAS, 1, "Organization of American States", "OAS"),
                    Records.project(600).snapshot());

            // When
            List<FeedChange> changes = feed.apply(record);
            boolean streamed = changes.getFirst().matches(filter.entries(Reader.PUBLIC));

            // Then
            try (FeedView view = feed.view()) {
                int found = view.searcher()
                        .count(new BooleanQuery.Builder()
                                .add(filter.entries(Reader.PUBLIC), Occur.FILTER)
                                .add(new TermQuery(new Term("id", record.id().toString())), Occur.FILTER)
                                .build());
                assertThat(streamed).isEqualTo(found == 1);
            }
        }
    }

    @Provide
    static Arbitrary<RecordSnapshot> records() {
        return Combinators.combine(
                        Arbitraries.of("BZ", "AN", "JP"),
                        Arbitraries.of("training", "seminar"),
                        Arbitraries.of("2005-04-14", "2005-21", "2005-04/..", "../2004-11-12")
                                .injectNull(0.3),
                        Arbitraries.of("Border control", "Control of the border", "Frontera común"),
                        Arbitraries.of(OAS, Records.id(501)),
                        Arbitraries.of(
                                "{}",
                                "{'themes':['border-control'],'languages':['es'],'project':'" + PROJECT + "'}",
                                "{'about':{'corridors':[{'origins':['CO'],'destinations':['JP']}]}}",
                                "{'places':[{'country':'BZ','city':'San Ignacio','lat':17.2,'lon':-89.1}]}"))
                .as((country, type, date, title, partner, more) -> Records.activity(1)
                        .in(country)
                        .of(type, "planned")
                        .on(date)
                        .titled(title)
                        .with(partner)
                        .stating(more)
                        .snapshot());
    }

    @Provide
    static Arbitrary<FeedFilter> filters() {
        return Arbitraries.of(
                        "country=BZ",
                        "country=CW",
                        "region=029&region=142",
                        "about=JP",
                        "origin=419",
                        "origin=CO&destination=142",
                        "place=ignacio san",
                        "bbox=-90,17,-88,18",
                        "type=training",
                        "theme=prosecution",
                        "language=es",
                        "partner=" + OAS,
                        "participant=" + OAS + ":organizer",
                        "project=" + PROJECT,
                        "when=2005-21",
                        "from=2005-01-01&match=within",
                        "hasDate=false",
                        "hasDate=true",
                        "precision=season",
                        "updatedSince=2005-03-01T12:00:00Z",
                        "q=border",
                        "q=\"border control\"",
                        "q=-comun",
                        "q=cont* organization",
                        "q=oas -control")
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(queries -> queries.stream()
                        .collect(Collectors.toMap(
                                query -> query.substring(0, query.indexOf('=')), query -> query, (one, other) -> one))
                        .values())
                .map(queries -> new FeedFilter(
                        queries.stream()
                                .flatMap(query -> Filters.of(query).conditions().stream())
                                .toList(),
                        false));
    }
}
