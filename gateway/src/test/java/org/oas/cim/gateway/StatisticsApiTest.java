package org.oas.cim.gateway;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.Topics;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Facets of pages, chosen members, and counts for charts. */
@QuarkusTest
@WithTestResource(KafkaBroker.class)
class StatisticsApiTest {

    private static final UUID SEMINAR = Records.id(60_001);

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @BeforeEach
    void publish() {
        try (Topics topics = new Topics(bootstrapServers)) {
            topics.publish(
                    Records.activity(60_001)
                            .in("SR")
                            .on("2005-21")
                            .stating("{'types':['seminar'],'attendance':{'total':40,'women':25,'basis':'counted'}}")
                            .snapshot(),
                    Records.activity(60_002).in("SR").on("2005-04-14").snapshot(),
                    Records.activity(60_003).in("GY").on("2005-04-14").snapshot());
        }
        await().until(() -> given().get("/v1/feed/" + Records.id(60_003)).statusCode() == 200);
    }

    @Test
    void aPageSaysHowManyEntriesEachValueHasWhateverIsChosenOfIt() {
        given().get("/v1/feed?country=SR&facets=country,type")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("facets.country.values.value", hasItem("GY"))
                .body("facets.country.values.find { it.value == 'SR' }.count", equalTo(2))
                .body("facets.country.values.find { it.value == 'SR' }.label.es", equalTo("Surinam"))
                .body("facets.type.values", hasSize(2))
                .body("facets.type.values.count.flatten()", equalTo(List.of(1, 1)));
        given().get("/v1/feed?country=SR").then().body("facets", nullValue());
    }

    @Test
    void aPageHoldsTheMembersThatAreAskedFor() {
        given().get("/v1/feed?country=SR&type=seminar&fields=title,when")
                .then()
                .statusCode(200)
                .body("data[0].keySet()", hasSize(3))
                .body("data[0].id", equalTo(SEMINAR.toString()))
                .body("data[0].when.edtf", equalTo("2005-21"));
        given().get("/v1/feed?country=SR&type=seminar&fields=title,matchedVia")
                .then()
                .body("data[0].matchedVia[0].via", equalTo("place"));
    }

    @Test
    void aPageShowsTextsInTheLanguageThatIsAskedFor() {
        String address = "/v1/feed?country=BB&type=workshop&fields=title,when,display&lang=";
        try (Topics topics = new Topics(bootstrapServers)) {
            topics.publish(Records.activity(60_004)
                    .in("BB")
                    .on("2004")
                    .stating("{'types':['workshop'],'title':{'en':'Workshop','es-MX':'Taller','nl':'Werkgroep'}}")
                    .snapshot());
        }
        await().until(() -> given().get("/v1/feed/" + Records.id(60_004)).statusCode() == 200);

        given().get(address + "es").then().body("data[0].title", equalTo(Map.of("es-MX", "Taller")));
        given().get(address + "pt")
                .then()
                .body("data[0].title", equalTo(Map.of("en", "Workshop")))
                .body("data[0].when.edtf", equalTo("2004"))
                .body("data[0].when.earliest", equalTo("2004-01-01"));
        given().get(address + "nl").then().statusCode(400).body("errors[0].parameter", equalTo("lang"));
    }

    @Test
    void chartsCountSpanningEntriesInEachMonthAndSaySo() {
        given().get("/v1/feed/stats?by=country,month&country=SR&country=GY")
                .then()
                .statusCode(200)
                .body("entries", equalTo(3))
                .body("spanning", equalTo(1))
                .body("attendance.persons", equalTo(40))
                .body("attendance.women", equalTo(25))
                .body("buckets.find { it.at.country == 'SR' && it.at.month == '2005-04' }.count", equalTo(2))
                .body("buckets.find { it.at.country == 'SR' && it.at.month == '2005-04' }.spanning", equalTo(1))
                .body("buckets.find { it.at.country == 'GY' }.attendance", nullValue())
                .body("labels.month.'2005-04'.pt", equalTo("abril 2005"));
    }

    @Test
    void anUnchangedChartIs304() {
        String address = "/v1/feed/stats?by=type&country=SR";
        String tag = given().get(address)
                .then()
                .header("Cache-Control", "no-cache")
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        given().header("If-None-Match", tag).get(address + "&grain=leaf").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/feed/stats,by,is missing",
        "/v1/feed/stats?by=,by,has no value",
        "/v1/feed/stats?by=contry,by,did you mean 'country'?",
        "'/v1/feed/stats?by=country,month,type',by,names more than 2",
        "'/v1/feed/stats?by=month,month',by,names the same twice",
        "/v1/feed/stats?by=month&grain=stem,grain,is neither record nor leaf",
        "/v1/feed/stats?by=month&country=XX,country,is not a known code",
        "/v1/feed?facets=decade-of-time,facets,there are: country",
        "/v1/feed?fields=titel,fields,did you mean 'title'?",
        "/v1/feed?fields=,fields,has no value",
    })
    void whatCannotBeCountedIsSaid(String address, String parameter, String detail) {
        given().get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(detail))
                .body("errors[0].detail", not(containsString("Exception")));
    }
}
