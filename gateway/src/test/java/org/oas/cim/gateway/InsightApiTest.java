package org.oas.cim.gateway;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.Topics;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** Insights over HTTP. */
@QuarkusTest
@WithTestResource(KafkaBroker.class)
class InsightApiTest {

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @BeforeEach
    void publish() {
        try (Topics topics = new Topics(bootstrapServers)) {
            topics.publish(
                    Records.activity(64_001).in("PA").on("2015-04-14").snapshot(),
                    Records.activity(64_002).in("PA").on("2015-04-14").snapshot(),
                    Records.activity(64_003)
                            .in("PA")
                            .without("status")
                            .stating("{'timeline':[{'status':'planned','when':{'edtf':'2015-01'}},"
                                    + "{'status':'completed','when':{'edtf':'2015-03-02'}}]}")
                            .snapshot());
        }
        await().until(() -> given().get("/v1/feed/" + Records.id(64_003)).statusCode() == 200);
    }

    @Test
    void insightsAreAnswered() {
        given().get("/v1/insights/gaps?asOf=2015-04-01&months=3")
                .then()
                .statusCode(200)
                .body("until", equalTo("2015-06-30"))
                .body("nothingPlanned.country", not(hasItem("PA")))
                .body("nothingPlanned.country", hasItem("HN"))
                .body("nothingPlanned.find { it.country == 'HN' }.label.es", equalTo("Honduras"));
        given().get("/v1/insights/clashes?asOf=2015-04-01&country=PA")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("data[0].from", equalTo("2015-04-14"))
                .body("data[0].countries", equalTo(List.of("PA")));
        given().get("/v1/insights/unconfirmed?asOf=2015-04-01&days=20&country=PA")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("data[0].daysLeft", equalTo(13));
        given().get("/v1/insights/overdue?asOf=2015-04-15&country=PA")
                .then()
                .statusCode(200)
                .body("data.days", equalTo(List.of(1, 1)));
        given().get("/v1/insights/slippage?country=PA")
                .then()
                .statusCode(200)
                .body("late", equalTo(1))
                .body("data[0].leastDays", equalTo(30))
                .body("data[0].mostDays", equalTo(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaps", "clashes", "unconfirmed", "overdue", "slippage"})
    void anUnchangedInsightIs304AndAWrongFilterA400(String insight) {
        String address = "/v1/insights/" + insight;
        String tag = given().get(address).then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        given().get(address + "?country=XX").then().statusCode(400).body("errors[0].parameter", equalTo("country"));
    }

    @ParameterizedTest
    @CsvSource({
        "gaps?asOf=soon,asOf,is not a day",
        "gaps?months=0,months,from 1 to 60",
        "gaps?months=many,months,from 1 to 60",
        "unconfirmed?days=367,days,from 1 to 366",
        "clashes?asOf=2005-02-30,asOf,is not a day",
        "overdue?days=3,days,is no parameter here",
    })
    void whatIsWrongIsSaid(String address, String parameter, String detail) {
        given().get("/v1/insights/" + address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(detail));
    }
}
