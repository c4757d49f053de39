package org.oas.cim.gateway;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.RecordDraft;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.Topics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Findings of all studies. */
@QuarkusTest
@WithTestResource(KafkaBroker.class)
class FindingApiTest {

    private static final String FIGURES = """
            {'statement':{'en':'1700 a year'},'value':1700,'approximate':true,'indicator':'trafficked-persons','unit':'persons',
             'basis':'estimated','ratePeriod':'P1Y','origins':['419'],'destinations':['BT'],'referencePeriod':'2003'},
            {'statement':{'en':'a few'},'low':1,'high':10,'suppressed':true,'indicator':'identified-victims','basis':'detected',
             'origins':['DO'],'destinations':['BT'],'referencePeriod':'2004-11'},
            {'statement':{'en':'no figure'},'origins':['BO'],'destinations':['FJ']}""";

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @BeforeEach
    void publish() {
        RecordDraft study = Records.study(63_001).titled("Flows to Korea").stating("{'findings':[" + FIGURES + "]}");
        try (Topics topics = new Topics(bootstrapServers)) {
            topics.publish(
                    study.snapshot(),
                    Records.study(63_002)
                            .stating("{'findings':[" + FIGURES + "]}")
                            .seenBy(Visibility.OWNER_AND_CIM, Visibility.OWNER_AND_CIM)
                            .snapshot(),
                    Records.study(63_003)
                            .titled("More")
                            .stating("{'findings':[" + FIGURES + "]}")
                            .snapshot());
        }
        await().until(() -> given().get("/v1/feed/" + Records.id(63_003)).statusCode() == 200);
    }

    @Test
    void findingsAreFoundByBothEndsOfTheSameFinding() {
        assertThat(indexes("origin=419&destination=BT")).containsExactly(0, 1, 0, 1);
        assertThat(indexes("origin=DO&destination=BT")).containsExactly(1, 1);
        assertThat(indexes("origin=BO&destination=BT")).isEmpty();
        assertThat(indexes("about=FJ")).contains(2, 2);
    }

    @Test
    void findingsAreFoundByWhatTheyCountAndWhen() {
        assertThat(indexes("destination=BT&basis=detected")).containsExactly(1, 1);
        assertThat(indexes("destination=BT&indicator=trafficked-persons&unit=persons"))
                .containsExactly(0, 0);
        assertThat(indexes("destination=BT&period=2004")).containsExactly(1, 1);
        assertThat(indexes("destination=BT&period=2003/2004")).containsExactly(0, 1, 0, 1);
        assertThat(indexes("study=" + Records.id(63_001))).containsExactly(0, 1, 2);
        assertThat(indexes("study=" + Records.id(63_002))).isEmpty();
        assertThat(indexes("destination=BT&q=flows")).containsExactly(0, 1);
    }

    @Test
    void aFindingStandsAsItsStudyStatesItAndNothingIsAddedUp() {
        given().get("/v1/findings?study=" + Records.id(63_001))
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("bases.estimated", equalTo(1))
                .body("bases.detected", equalTo(1))
                .body("bases.none", equalTo(1))
                .body("data[0].title.en", equalTo("Flows to Korea"))
                .body("data[0].finding.value", equalTo(1700))
                .body("data[0].finding.ratePeriod", equalTo("P1Y"))
                .body("data[1].finding.value", nullValue())
                .body("data[1].finding.suppressed", equalTo(true))
                .body("next", nullValue());
    }

    @Test
    void findingsAreReadPageByPageInBothDirections() {
        List<String> forward = new ArrayList<>();
        String address = "/v1/findings?destination=BT&destination=FJ&limit=2";
        JsonPath page = page(address);
        forward.addAll(ids(page));
        while (page.getString("next") != null) {
            page = page(page.getString("next"));
            forward.addAll(ids(page));
        }
        List<String> backward = new ArrayList<>(ids(page));
        while (page.getString("prev") != null) {
            page = page(page.getString("prev"));
            backward.addAll(0, ids(page));
        }

        assertThat(forward).hasSize(6).doesNotHaveDuplicates();
        assertThat(backward).isEqualTo(forward);
    }

    @Test
    void anUnchangedPageIs304() {
        String tag = given().get("/v1/findings?destination=BT").header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/findings?destination=BT")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "basis=guessed,basis,is not a known code",
        "origin=XX,origin,is not a known code",
        "period=soon,period,''",
        "study=1,study,is not a UUID",
        "limit=0,limit,from 1 to 200",
        "cursor=AAAA,cursor,belongs to another query",
        "country=BZ,country,is no parameter here",
    })
    void whatIsWrongIsSaid(String query, String parameter, String detail) {
        given().get("/v1/findings?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(detail));
    }

    private static List<Integer> indexes(String query) {
        return page("/v1/findings?limit=200&" + query).getList("data.index");
    }

    private static List<String> ids(JsonPath page) {
        List<String> ids = new ArrayList<>();
        List<String> studies = page.getList("data.study");
        List<Integer> indexes = page.getList("data.index");
        for (int i = 0; i < studies.size(); i++) {
            ids.add(studies.get(i) + "#" + indexes.get(i));
        }
        return ids;
    }

    private static JsonPath page(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
