package org.oas.cim.gateway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.Topics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Search by nested conditions. */
@QuarkusTest
@WithTestResource(KafkaBroker.class)
class SearchApiTest {

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @BeforeEach
    void publish() {
        try (Topics topics = new Topics(bootstrapServers)) {
            topics.publish(
                    Records.activity(62_001)
                            .in("DM")
                            .titled("Workshop for judges")
                            .on("2005-04-14")
                            .snapshot(),
                    Records.activity(62_002)
                            .in("DM")
                            .titled("Seminar")
                            .of("seminar", "cancelled")
                            .snapshot(),
                    Records.activity(62_003)
                            .in("AG")
                            .titled("Judges' meeting")
                            .of("meeting", "held")
                            .snapshot(),
                    Records.project(62_004).titled("Judges in Dominica").snapshot());
        }
        await().until(() -> given().get("/v1/feed/" + Records.id(62_004)).statusCode() == 200);
    }

    @Test
    void conditionsStandInEachOther() {
        assertThat(found("{'country':['DM','AG']}")).containsExactly(62_001, 62_002, 62_003);
        assertThat(found("{'country':['DM','AG'],'not':{'status':'cancelled'}}"))
                .containsExactly(62_001, 62_003);
        assertThat(found("{'or':[{'country':'DM','type':'seminar'},{'country':'AG'}]}"))
                .containsExactly(62_002, 62_003);
        assertThat(
                        found(
                                "{'and':[{'or':[{'country':'DM'},{'country':'AG'}]},{'not':{'or':[{'type':'seminar'},{'type':'meeting'}]}}]}"))
                .containsExactly(62_001);
        assertThat(found("{'country':'DM','from':'2005-04-01','to':'2005-04-30','match':'within','hasDate':true}"))
                .containsExactly(62_001);
        assertThat(
                        found(
                                "{'q':'judge','or':[{'recordType':'project'},{'country':'AG'}],'updatedSince':'2005-01-01T00:00:00Z'}"))
                .containsExactly(62_003, 62_004);
    }

    @Test
    void aSearchHasFacetsFieldsSnippetsAndReasonsAsThePageHas() {
        search("{'where':{'or':[{'country':'DM','q':'judges'}]},'sort':'relevance','facets':['type'],'highlight':true,"
                        + "'fields':['title','highlights','matchedVia']}")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("total", equalTo(1))
                .body("facets.type.values[0].value", equalTo("training"))
                .body("data[0].keySet()", hasSize(4))
                .body("data[0].highlights[0].html", equalTo("Workshop for <mark>judges</mark>"))
                .body("data[0].matchedVia[0].country", equalTo("DM"));
    }

    @Test
    void aSearchIsReadPageByPage() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = search("{'where':{'country':['DM','AG']},'limit':1" + cursor + "}")
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("data.id"));
            cursor = page.getString("next") == null ? "" : ",'cursor':'" + page.getString("next") + "'";
        } while (!cursor.isEmpty());

        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void anEmptySearchFindsAll() {
        int all = given().get("/v1/feed").path("total");

        search("{}").statusCode(200).body("total", equalTo(all));
        given().contentType("application/json")
                .post("/v1/search")
                .then()
                .statusCode(200)
                .body("total", equalTo(all));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'where':{'contry':'DM'}} | #/where/contry | did you mean 'country'?",
                "{'where':{'country':'XX'}} | #/where/country | is not a known code",
                "{'where':{'or':[{'country':'DM'},{'type':'seminarr'}]}} | #/where/or/1/type | did you mean 'seminar'?",
                "{'where':{'or':[]}} | #/where/or | is no list of conditions",
                "{'where':{'or':{}}} | #/where/or | is no list of conditions",
                "{'where':{'not':[]}} | #/where/not | is no object with conditions",
                "{'where':{'not':{}}} | #/where/not | is no object with conditions",
                "{'where':{'country':[]}} | #/where/country | is neither a text nor a list of texts",
                "{'where':{'country':{'a':1}}} | #/where/country | is neither a text nor a list of texts",
                "{'where':{'q':['judges','seminar']}} | #/where/q | is not a text",
                "{'where':{'hasDate':['true']}} | #/where/hasDate | is not a text",
                "{'where':{'hasDate':'perhaps'}} | #/where/hasDate | is neither true nor false",
                "{'where':{'a/b~':'c'}} | #/where/a~1b~0 | is no condition",
                "{'where':{'country':null}} | #/where/country | is neither a text nor a list of texts",
                "{'where':{'withdrawn':'include'}} | #/where/withdrawn | is no condition",
                "{'where':{'match':'within'}} | #/where/match | says how dates are compared",
                "{'sort':'newest'} | #/sort | is no order of the feed",
                "{'limit':0} | #/limit | from 1 to 200",
                "{'facets':['week-day']} | #/facets | is nothing to count by",
                "{'fields':['titel']} | #/fields | did you mean 'title'?",
                "{'highlight':true} | #/highlight | needs words",
            })
    void whatIsWrongIsNamedByItsPlace(String body, String pointer, String detail) {
        search(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", containsString(detail));
    }

    @Test
    void whatIsTooDeepOrTooMuchIsRefused() {
        String deep = "{'not':".repeat(11) + "{'country':'DM'}" + "}".repeat(11);
        String wide = "{'or':[" + "{'country':'DM'},".repeat(100) + "{'country':'DM'}]}";

        search("{'where':" + deep + "}").statusCode(400).body("errors[0].detail", containsString("deeper than 10"));
        search("{'where':" + wide + "}").statusCode(400).body("errors[0].detail", containsString("more than 100"));
        search("{'where':[]}").statusCode(422);
        search("{'were':{}}").statusCode(422).body("errors[0].pointer", equalTo("#/were"));
        search("{").statusCode(400);
        search("{'cursor':'AAAA'}").statusCode(400).body("errors[0].parameter", equalTo("cursor"));
    }

    private static List<Integer> found(String where) {
        List<String> ids = search("{'where':" + where + ",'fields':['id']}")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("data.id");
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 62_001; number <= 62_004; number++) {
            numbers.put(Records.id(number).toString(), number);
        }
        return ids.stream()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .sorted()
                .toList();
    }

    private static ValidatableResponse search(String body) {
        return given().contentType("application/json")
                .body(body.replace('\'', '"'))
                .post("/v1/search")
                .then();
    }
}
