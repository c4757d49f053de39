package org.oas.cim.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

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

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.Topics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** The long poll. */
@QuarkusTest
@WithTestResource(KafkaBroker.class)
class ChangesApiTest {

    private static final String OTHER_EPOCH = "AAAAAAAAAAAAAAAAAAAAAA-3";

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
    void fromTheBeginningEveryRecordComesOnceAndThenWhatChanges() {
        // Given
        for (int i = 0; i < 210; i++) {
            topics.publish(Records.activity(61_000 + i).in("LC").snapshot());
        }
        awaitVersion(61_209, 1);

        // When
        List<String> ids = new ArrayList<>();
        JsonPath answer = changes("country=LC");
        ids.addAll(answer.getList("changes.id"));
        while (answer.getBoolean("more")) {
            answer = changes("country=LC&since=" + answer.getString("token"));
            ids.addAll(answer.getList("changes.id"));
        }

        // Then
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(210);
        topics.publish(
                Records.activity(61_000).in("LC").version(2).snapshot(),
                Records.activity(61_000).in("LC").version(3).snapshot(),
                Records.activity(61_001).in("LC").version(2).withdraw().snapshot());
        awaitVersion(61_000, 3);
        await().until(() -> given().get("/v1/feed/" + Records.id(61_001)).statusCode() == 410);
        JsonPath newer = changes("country=LC&since=" + answer.getString("token"));
        assertThat(newer.getList("changes.id", UUID.class)).containsExactly(Records.id(61_000), Records.id(61_001));
        assertThat(newer.getList("changes.event")).containsExactly("entry", "withdrawn");
        assertThat(newer.getInt("changes[0].entry.version")).isEqualTo(3);
        assertThat(newer.getString("changes[1].entry")).isNull();
    }

    @Test
    void aPollWaitsForAChangeThatIsAskedFor() {
        // Given
        String token = now();

        // When
        CompletableFuture<JsonPath> waiting =
                CompletableFuture.supplyAsync(() -> changes("timeout=60&country=VC&since=" + token));
        topics.publish(Records.activity(61_500).in("GD").snapshot());
        awaitVersion(61_500, 1);
        assertThat(waiting).isNotDone();
        topics.publish(Records.activity(61_501).in("VC").snapshot());

        // Then
        assertThat(waiting.join().getList("changes.id", UUID.class)).containsExactly(Records.id(61_501));
    }

    @Test
    void aPollThatHasWaitedInVainGoesOnFromWhereItIs() {
        String token = now();
        topics.publish(Records.activity(61_600).in("GD").snapshot());
        awaitVersion(61_600, 1);

        JsonPath answer = changes("timeout=1&country=KN&since=" + token);

        assertThat(answer.getList("changes")).isEmpty();
        assertThat(answer.getBoolean("more")).isFalse();
        assertThat(answer.getString("token")).isNotEqualTo(token);
    }

    @Test
    void whatIsWithheldIsNotTold() {
        String token = now();
        topics.publish(
                Records.activity(61_700)
                        .seenBy(Visibility.PARTNERS, Visibility.PARTNERS)
                        .snapshot(),
                Records.activity(61_701).snapshot());
        awaitVersion(61_701, 1);

        assertThat(changes("since=" + token).getList("changes.id", UUID.class)).containsExactly(Records.id(61_701));
    }

    @Test
    void aTokenOfAnotherFeedIsAReset() {
        given().get("/v1/feed/changes?since=" + OTHER_EPOCH)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("reset", equalTo(true))
                .body("changes.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "since=garbage,since,is no token of the feed",
        "since=,since,has no value",
        "timeout=61,timeout,from 0 to 60",
        "timeout=soon,timeout,from 0 to 60",
        "country=Belize,country,is not a known code",
    })
    void whatIsWrongIsSaid(String query, String parameter, String detail) {
        given().get("/v1/feed/changes?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(detail));
    }

    private static String now() {
        return given().get("/v1/feed/status").path("served.token");
    }

    private static JsonPath changes(String query) {
        return given().get("/v1/feed/changes?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void awaitVersion(int number, int version) {
        await().until(() -> {
            var answer = given().get("/v1/feed/" + Records.id(number));
            return answer.statusCode() == 200 && answer.jsonPath().getInt("version") >= version;
        });
    }
}
