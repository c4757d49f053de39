package org.oas.cim.gateway.filter;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FilterParametersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recordType=activities | recordType | did you mean 'activity'
            country=bz | country | did you mean 'BZ'
            country=029 | country | countries are ISO 3166-1
            place=MX-XXX | place | is not a known code
            about=Japan | about | countries are ISO 3166-1
            origin=41 | origin | countries are ISO 3166-1
            partnerCountry=XX | partnerCountry | is not a known code
            region=caribbean | region | is not a known code
            subregion=019 | subregion | send it as 'region'
            subregion=cim-carribean | subregion | did you mean 'cim-caribbean'
            theme=prosecutoin | theme | did you mean 'prosecution'
            type=traning | type | did you mean 'training'
            status=done | status | there are:
            partner=IOM | partner | is not a UUID
            participant=IOM | participant | is not a partner's UUID and a role
            participant=01980000-0000-7000-8000-000000000001:organiser | participant | did you mean 'organizer'
            participant=IOM:organizer | participant | is not a UUID
            project=1 | project | is not a UUID
            audience=prosecutor | audience | did you mean 'prosecutors'
            language=Spanish | language | is not a language tag
            language=xx | language | is not a known code
            precision=spring | precision | there are: day, month, season
            when=Spring 2005 | when | is not an EDTF date
            when=2005&from=2005-01-01 | when | send the one or the others
            from=2005 | from | is not a day
            from=2005-02-02&to=2005-02-01 | to | is before
            when=2005&match=exactly | match | is neither overlap nor within
            match=within | match | send 'when'
            hasDate=yes | hasDate | is neither true nor false
            updatedSince=2005 | updatedSince | is not a time
            bbox=1,2,3 | bbox | is not west,south,east,north
            bbox=0,10,1,5 | bbox | is north of its north
            bbox=0,0,200,5 | bbox | from -180 to 180
            bbox=NaN,0,1,5 | bbox | from -180 to 180
            withdrawn=true | withdrawn | is not 'include'
            """)
    void whatIsWrongIsNamedWithWhatWouldBeRight(String query, String parameter, String detail) {
        assertThatExceptionOfType(HttpProblem.class)
                .isThrownBy(() -> Filters.of(query))
                .satisfies(problem -> {
                    assertThat(problem.getStatusCode()).isEqualTo(400);
                    assertThat(String.valueOf(problem.getParameters().get("errors")))
                            .contains("parameter=" + parameter + ",")
                            .contains(detail);
                });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatExceptionOfType(HttpProblem.class)
                .isThrownBy(() -> Filters.of("country=XX&theme=x&when=x&bbox=x"))
                .satisfies(problem -> assertThat(
                                String.valueOf(problem.getParameters().get("errors")))
                        .contains("parameter=country", "parameter=theme", "parameter=when", "parameter=bbox"));
    }

    @Test
    void aFilterMayBeRepeatedAHundredTimes() {
        String hundred = IntStream.range(0, 100).mapToObj(i -> "country=BZ").collect(Collectors.joining("&"));

        assertThat(Filters.of(hundred)).isEqualTo(Filters.of("country=BZ"));
        assertThatExceptionOfType(HttpProblem.class).isThrownBy(() -> Filters.of(hundred + "&country=BZ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recordType=study",
                "country=BO",
                "place=MX-CHP",
                "place=Chiapas",
                "about=BZ",
                "partnerCountry=BZ",
                "subregion=013",
                "region=013",
                "theme=prevention",
                "type=training",
                "status=planned",
                "partner=01980000-0000-7000-8000-000000000001",
                "project=01980000-0000-7000-8000-000000000001",
                "participant=01980000-0000-7000-8000-000000000001:organizer",
                "audience=ngos",
                "language=es",
                "mandate=x",
                "origin=BZ",
                "destination=BZ",
                "precision=day",
                "when=2005",
                "when=2005&match=within",
                "from=2005-01-01",
                "to=2005-01-01",
                "hasDate=true",
                "hasDate=false",
                "updatedSince=2005-01-01T00:00:00Z",
                "q=x",
                "bbox=1,2,3,4",
                "withdrawn=include"
            })
    void everyFilterTellsCursorsApart(String query) {
        assertThat(Filters.of(query).toString())
                .isEqualTo(Filters.of(query).toString())
                .isNotEqualTo(FeedFilter.NONE.toString())
                .isNotEqualTo(Filters.of("country=BZ").toString());
    }

    @Test
    void theOrderOfParametersDoesNotMatter() {
        assertThat(Filters.of("country=BZ&theme=prevention&country=BO"))
                .hasToString(
                        Filters.of("theme=prevention&country=BO&country=BZ").toString());
    }
}
