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
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.StandInService;
import org.oas.cim.kit.testing.identity.TestIssuer;
import org.oas.cim.kit.testing.identity.TestTokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
                .body(containsString("Host: " + authority()))
                .body(containsString("{\"title\":{\"en\":\"é\"}}"));
    }

    @Test
    void aBodyOfUnknownLengthReachesItsServiceWhole() throws Exception {
        // Given
        String body = "{}\n".repeat(100_000);
        URI address = URI.create("http://" + authority() + "/v1/activities/import");
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
                    HttpRequest.newBuilder(URI.create("http://" + authority() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    private static String authority() {
        return URI.create(RestAssured.baseURI).getHost() + ":" + RestAssured.port;
    }
}
