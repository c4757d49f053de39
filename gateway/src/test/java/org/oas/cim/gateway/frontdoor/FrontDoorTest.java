package org.oas.cim.gateway.frontdoor;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.StandInService;
import org.oas.cim.gateway.testing.Wire;
import org.oas.cim.kit.testing.identity.TestIssuer;
import org.oas.cim.kit.testing.identity.TestTokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(KafkaBroker.class)
@WithTestResource(StandInService.class)
class FrontDoorTest {

    @Test
    void aRequestReachesItsServiceAsItWasAndSoDoesTheAnswer() {
        String token = TestTokens.authorization(WellKnownPartners.CIM);
        given().urlEncodingEnabled(false)
                .header("Authorization", token)
                .header("If-Match", "\"3\"")
                .contentType("application/json")
                .body("{\"title\":{\"en\":\"é\"}}")
                .put("/v1/activities/0198?x=a%20b")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"4\""))
                .header("Location", equalTo("/v1/activities/0198"))
                .body(containsString("PUT /v1/activities/0198?x=a%20b"))
                .body(containsString("Authorization: " + token))
                .body(containsString("If-match: \"3\""))
                .body(containsString("Host: " + Wire.authority()))
                .body(containsString("{\"title\":{\"en\":\"é\"}}"));
    }

    @Test
    void aBodyOfUnknownLengthReachesItsServiceWhole() throws Exception {
        // Given
        String body = "{}\n".repeat(100_000);
        URI address = URI.create("http://" + Wire.authority() + "/v1/activities/import");
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20));
            http.send(request.GET().build(), HttpResponse.BodyHandlers.discarding());

            // When
            HttpRequest.BodyPublisher stream = HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
            HttpResponse<String> answer = http.send(request.POST(stream).build(), HttpResponse.BodyHandlers.ofString());

            // Then
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).endsWith(body);
        }
    }

    @Test
    void aTokenThatIsNotBelievedReachesNoService() {
        for (String token : List.of("Bearer me", "Basic Y2ltOmNpbQ==", "Bearer " + badToken())) {
            given().header("Authorization", token)
                    .get("/v1/activities")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .contentType("application/problem+json")
                    .body("type", equalTo("/v1/problems/unauthenticated"));
        }
    }

    private static String badToken() {
        return TestTokens.signed(
                TestIssuer.HUB,
                TestTokens.claims(TestIssuer.HUB, WellKnownPartners.CIM, "coordinator")
                        .audience("another-hub"));
    }

    @Test
    void anEncodedSlashStaysPartOfItsSegment() {
        given().urlEncodingEnabled(false)
                .get("/v1/activities/by-external-id/IOM%2F12")
                .then()
                .statusCode(201)
                .body(containsString("GET /v1/activities/by-external-id/IOM%2F12"));
    }

    @Test
    void aServiceThatIsDownIsNamed() {
        given().get("/v1/studies/1")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/unavailable"))
                .body("detail", containsString("research service"))
                .body("instance", equalTo("/v1/studies/1"));
        given().contentType("application/json")
                .body("{}")
                .post("/v1/studies")
                .then()
                .statusCode(503);
    }

    @Test
    void aServiceThatFallsSilentIsAProblemToo() {
        given().get("/v1/activities/silent").then().statusCode(503).body("detail", containsString("activity service"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/activities/../feed",
                "/v1/activities/%2e%2e/feed",
                "/v1/activities/..%2Ffeed",
                "/v1/feed/../activities",
                "/v1/activities//x"
            })
    void aPathThatCouldLeadElsewhereLeadsNowhere(String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://" + Wire.authority() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void aServiceHearsWhoCalledFromTheGatewayAlone() {
        given().header("Forwarded", "for=203.0.113.9;host=elsewhere.example;proto=https")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("X-Real-IP", "203.0.113.9")
                .get("/v1/activities/1")
                .then()
                .statusCode(201)
                .body(containsString("Forwarded: for=127.0.0.1;proto=http\n"))
                .body(not(containsString("203.0.113.9")))
                .body(not(containsString("elsewhere.example")));
    }

    @Test
    void aRequestKeepsItsIdOnItsWay() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/v1/activities/1")
                .then()
                .header("X-Request-Id", equalTo(trace))
                .body(matchesPattern("(?s).*\nTraceparent: 00-" + trace + "-[0-9a-f]{16}-0[01]\n.*"));
    }

    @Test
    void aRequestWithoutAnIdOrWithOneThatIsNoneGetsOne() {
        for (String parent :
                List.of("", "nonsense", "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "x".repeat(2_000))) {
            String id = given().header("traceparent", parent)
                    .get("/v1/activities/1")
                    .then()
                    .body(not(containsString("nonsense")))
                    .extract()
                    .header("X-Request-Id");

            assertThat(id).as(parent).matches("[0-9a-f]{32}").doesNotMatch("0+");
        }
        given().get("/v1/nothing").then().statusCode(404).header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void whatIsMeantForTheNextOneOnTheWayGoesNoFurther() throws Exception {
        String answer = Wire.say("GET /v1/activities/1 HTTP/1.1\r\nHost: " + Wire.authority()
                + "\r\nConnection: close\r\nConnection: X-Secret, Host\r\nX-Secret: hop\r\nTE: trailers\r\nUpgrade: h2c\r\n"
                + "Proxy-Authorization: Basic eA==\r\nX-Kept: end\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 201")
                .containsIgnoringCase("X-Kept: end")
                .containsIgnoringCase("Host: " + Wire.authority())
                .doesNotContainIgnoringCase("X-Secret")
                .doesNotContainIgnoringCase("Proxy-Authorization")
                .doesNotContainIgnoringCase("h2c")
                .doesNotContainIgnoringCase("trailers");
    }

    @Test
    void aServiceThatDoesNotAnswerIsGivenARest() {
        for (int i = 0; i < 5; i++) {
            given().get("/v1/activities/silent").then().statusCode(503);
        }
        given().get("/v1/activities/seen");

        given().get("/v1/activities/resting").then().statusCode(503).header("Retry-After", equalTo("5"));
        given().get("/v1/projects/resting").then().statusCode(503);

        await().untilAsserted(() -> given().get("/v1/activities/rested").then().statusCode(201));
        given().get("/v1/activities/seen").then().body(not(containsString("/resting")));
    }

    @Test
    void aCallerThatHangsUpIsNoFailureOfTheService() throws Exception {
        for (int i = 0; i < 10; i++) {
            Wire.hangUpAfter("POST /v1/activities HTTP/1.1\r\nHost: " + Wire.authority()
                    + "\r\nContent-Length: 1000\r\n\r\n{\"title\":");
        }

        given().get("/v1/activities/1").then().statusCode(201);
    }

    @Test
    void aBodyThatDoesNotArriveIsNotWaitedFor() throws Exception {
        for (String path : List.of("/v1/activities", "/v1/feed")) {
            String answer = Wire.say("POST " + path + " HTTP/1.1\r\nHost: " + Wire.authority()
                    + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"title\":");

            assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
        }
        assertThat(Wire.say("POST /v1/activities HTTP/1.1\r\nHost: " + Wire.authority()
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"tit"))
                .startsWith("HTTP/1.1 408")
                .contains("/v1/problems/too-slow");
        given().get("/v1/activities/1").then().statusCode(201);
    }
}
