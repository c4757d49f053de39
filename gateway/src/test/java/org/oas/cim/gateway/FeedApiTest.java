package org.oas.cim.gateway;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.Topics;
import org.oas.cim.kit.testing.identity.TestTokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(KafkaBroker.class)
class FeedApiTest {

    private static final UUID IOM = Records.id(10_500);

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Topics topics;

    @BeforeEach
    void connect() {
        topics = new Topics(bootstrapServers);
        await().until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void aPublishedRecordShowsInTheFeedWithItsPartners() {
        // Given
        topics.publish(Records.partner(IOM, 1, "International Organization for Migration", "IOM"));

        // When
        UUID id = Records.id(10_001);
        topics.publish(
                Records.activity(10_001).with(IOM).titled("Belize training").snapshot());

        // Then
        awaitVersion(id, 1);
        given().get("/v1/feed?country=BZ&partner=" + IOM)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("data[0].id", equalTo(id.toString()))
                .body("data[0].recordType", equalTo("activity"))
                .body("data[0].display.partners.'" + IOM + "'.acronym", equalTo("IOM"))
                .body("next", nullValue())
                .body("prev", nullValue());
    }

    @Test
    void anUnchangedEntryAndAnUnchangedPageAre304() {
        // Given
        UUID id = Records.id(10_002);
        topics.publish(Records.activity(10_002).snapshot());
        awaitVersion(id, 1);
        String entryTag = given().get("/v1/feed/" + id).header("ETag");
        String pageTag = given().get("/v1/feed").header("ETag");

        // When, then
        given().header("If-None-Match", entryTag).get("/v1/feed/" + id).then().statusCode(304);
        given().header("If-None-Match", pageTag).get("/v1/feed").then().statusCode(304);
        given().header("If-None-Match", pageTag).get("/v1/feed?limit=1").then().statusCode(200);
        topics.publish(Records.activity(10_002).version(2).snapshot());
        awaitVersion(id, 2);
        given().header("If-None-Match", entryTag).get("/v1/feed/" + id).then().statusCode(200);
        given().header("If-None-Match", pageTag).get("/v1/feed").then().statusCode(200);
    }

    @Test
    void aWithdrawnRecordIsGoneForThoseWhoCouldSeeItAndUnknownToOthers() {
        // Given
        UUID open = Records.id(10_003);
        UUID internal = Records.id(10_004);
        topics.publish(Records.activity(10_003).snapshot());
        awaitVersion(open, 1);

        // When
        topics.publish(
                Records.activity(10_004)
                        .seenBy(Visibility.PARTNERS, Visibility.PARTNERS)
                        .withdraw()
                        .snapshot(),
                Records.activity(10_003).version(2).withdraw().snapshot());

        // Then
        await().until(() -> given().get("/v1/feed/" + open).statusCode() == 410);
        given().get("/v1/feed/" + internal).then().statusCode(404);
        given().header("Authorization", TestTokens.authorization(IOM))
                .get("/v1/feed/" + internal)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/withdrawn"));
    }

    @Test
    void aFilterByRelationsAndPlacesSaysWhatItFoundThemThrough() {
        // Given
        UUID study = Records.id(10_021);
        topics.publish(
                Records.study(10_021)
                        .stating("{'findings':[{'statement':{'en':'Approximately 1,700 a year'},'origins':['419'],"
                                + "'destinations':['KR']}]}")
                        .snapshot(),
                Records.activity(10_022)
                        .in("AN")
                        .on("2005-21")
                        .stating("{'basedOn':['" + study + "']}")
                        .snapshot());
        awaitVersion(study, 1);
        awaitVersion(Records.id(10_022), 1);

        // When, then
        given().get("/v1/feed?country=CW&recordType=study")
                .then()
                .body("data.id", equalTo(List.of(study.toString())))
                .body("data[0].matchedVia[0].via", equalTo("basedOn"))
                .body("data[0].matchedVia[0].code", equalTo("AN"))
                .body(
                        "data[0].display.referencedBy[0].id",
                        equalTo(Records.id(10_022).toString()));
        given().get("/v1/feed?when=2005-21&country=SXM")
                .then()
                .body("data[0].matchedVia[0].reason", equalTo("successor"))
                .body("data[0].display.records.'" + study + "'.title.en", equalTo("Study 10021"));
        given().get("/v1/feed?origin=419&destination=KR")
                .then()
                .body("data.id", hasItem(study.toString()))
                .body("data[0].matchedVia", nullValue());
    }

    @Test
    void withdrawnRecordsAreIncludedOnRequest() {
        // Given
        UUID id = Records.id(10_025);
        topics.publish(Records.project(10_025).version(3).withdraw().snapshot());
        await().until(() -> given().get("/v1/feed/" + id).statusCode() == 410);

        // When, then
        given().get("/v1/feed?recordType=project").then().body("data.id", not(hasItem(id.toString())));
        given().get("/v1/feed?recordType=project&withdrawn=include")
                .then()
                .body("data.find { it.id == '" + id + "' }.withdrawn", equalTo(true))
                .body("data.find { it.id == '" + id + "' }.title", nullValue());
    }

    @Test
    void nextAndPrevLeadThroughTheWholeListAndKeepTheFilter() {
        // Given
        for (int number = 10_010; number < 10_015; number++) {
            topics.publish(Records.activity(number).in("JP").snapshot());
        }
        awaitVersion(Records.id(10_014), 1);

        // When
        JsonPath first = given().get("/v1/feed?country=JP&limit=2").jsonPath();
        JsonPath second =
                given().urlEncodingEnabled(false).get(first.getString("next")).jsonPath();
        JsonPath back =
                given().urlEncodingEnabled(false).get(second.getString("prev")).jsonPath();

        // Then
        assertThat(first.getInt("total")).isEqualTo(5);
        assertThat(second.getList("data.id")).hasSize(2).doesNotContainAnyElementsOf(first.getList("data.id"));
        assertThat(back.getList("data.id")).isEqualTo(first.getList("data.id"));
        assertThat(back.getString("prev")).isNull();
        String cursor = first.getString("next").replaceFirst(".*cursor=", "");
        given().get("/v1/feed?country=BO&limit=2&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("cursor"));
    }

    @ParameterizedTest
    @CsvSource({
        "contry=BZ, contry, did you mean 'country'",
        "country=bz, country, did you mean 'BZ'",
        "recordType=activities, recordType, did you mean 'activity'",
        "type=traning, type, did you mean 'training'",
        "status=done, status, there are:",
        "partner=IOM, partner, is not a UUID",
        "from=2005, from, is not a day",
        "from=2005-02-02&to=2005-02-01, to, is before",
        "theme=prosecutoin, theme, did you mean 'prosecution'",
        "when=2005&from=2005-01-01, when, send the one or the others",
        "bbox=10, bbox, is not west",
        "sort=when&withdrawn=include, sort, is -updated",
        "sort=updated, sort, there are:",
        "sort=relevance, sort, needs words",
        "limit=0, limit, from 1 to 200",
        "limit=many, limit, from 1 to 200",
        "cursor=x, cursor, altered",
        "q=a%00b, q, control character",
    })
    void aWrongParameterIsNamedWithWhatWouldBeRight(String query, String parameter, String detail) {
        given().urlEncodingEnabled(false)
                .get("/v1/feed?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", hasItem(parameter))
                .body("errors[0].detail", containsString(detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%22", "-", "*", "((((", "AND OR NOT", "a~1", "field:value", "%5C", "**", "%22a -%22"})
    void noWordsAreAServerError(String words) {
        given().urlEncodingEnabled(false)
                .get("/v1/feed?q=" + words.replace(" ", "%20"))
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsNotThereIsAProblem() {
        for (String path : List.of("/", "/v2", "/v1/nothing", "/v1/feed/" + Records.id(9_999), "/v1/activitiesx")) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/v1/problems/not-found"));
        }
        given().post("/v1/feed").then().statusCode(405).contentType("application/problem+json");
        given().get("/v1/feed/no-uuid").then().statusCode(400).contentType("application/problem+json");
        given().header("Authorization", "Bearer me").get("/v1/feed").then().statusCode(401);
    }

    @Test
    void theStatusSaysWhatIsServedAndWhoMerges() {
        await().untilAsserted(() -> given().get("/v1/feed/status")
                .then()
                .statusCode(200)
                .body("serving", equalTo("serving"))
                .body("building", nullValue())
                .body("kafka.answering", equalTo(true))
                .body("merge.leading", equalTo(true)));
    }

    @Test
    void theEntryPointLinksWhatThereIs() {
        given().get("/v1").then().statusCode(200).body("links.feed", equalTo("/v1/feed"));
        given().get("/q/openapi").then().statusCode(200).body(containsString("/v1/feed/stream"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("cim_merge_forwarded_total"));
    }

    private static void awaitVersion(UUID id, int version) {
        await().untilAsserted(() ->
                given().get("/v1/feed/" + id).then().statusCode(200).body("version", equalTo(version)));
    }
}
