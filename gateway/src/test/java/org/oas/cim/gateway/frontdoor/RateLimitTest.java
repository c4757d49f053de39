package org.oas.cim.gateway.frontdoor;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.StandInService;
import org.oas.cim.kit.testing.identity.TestIssuer;
import org.oas.cim.kit.testing.identity.TestTokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

/** Every test spends what no other one does; the last one spends the right to be believed. */
@QuarkusTest
@TestProfile(RateLimitTest.Few.class)
@WithTestResource(KafkaBroker.class)
@WithTestResource(StandInService.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RateLimitTest {

    /** So few that nothing grows back while a test runs: the next one comes after ten seconds at the earliest. */
    public static final class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cim.gateway.limits.enabled", "true",
                    "cim.gateway.limits.requests-per-address", "3",
                    "cim.gateway.limits.requests-per-client", "5",
                    "cim.gateway.limits.imports-per-client", "2",
                    "cim.gateway.limits.streams-per-address", "1",
                    "cim.gateway.limits.failed-sign-ins-per-address", "3");
        }
    }

    @Test
    @Order(1)
    void anAddressIsToldWhatItHasLeftAndThenToWait() {
        given().get("/v1/codelists").then().statusCode(200);
        given().get("/v1/activities/1")
                .then()
                .statusCode(201)
                .header("RateLimit-Policy", equalTo("\"requests\";q=3;w=60"))
                .header("RateLimit", matchesPattern("\"requests\";r=1;t=[1-9][0-9]*"));
        given().get("/v1/nothing").then().statusCode(404);

        isRefused(given().get("/v1/codelists").then())
                .header("RateLimit", matchesPattern("\"requests\";r=0;t=[1-9][0-9]*"));
        isRefused(given().get("/v1/activities/1").then());
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    @Order(2)
    void clientsAreCountedApartFromTheirAddressAndFromEachOther() {
        for (int i = 0; i < 5; i++) {
            as("coordinator").get("/v1/codelists").then().statusCode(200);
        }

        isRefused(as("coordinator").get("/v1/activities/1").then())
                .header("RateLimit-Policy", equalTo("\"requests\";q=5;w=60"));
        as(TestIssuer.MINISTRY).get("/v1/activities/1").then().statusCode(201);
    }

    @Test
    @Order(3)
    void filesAndStreamsAreCountedApart() {
        for (int i = 0; i < 2; i++) {
            as("coordinator").post("/v1/activities/import").then().statusCode(201);
        }
        isRefused(as("coordinator").post("/v1/activities/import").then())
                .header("RateLimit-Policy", equalTo("\"imports\";q=2;w=60"));

        given().get("/v1/feed/stream?when=nonsense").then().statusCode(400);
        isRefused(given().get("/v1/feed/stream").then()).header("RateLimit-Policy", equalTo("\"streams\";q=1;w=60"));
    }

    @Test
    @Order(4)
    void whoSendsBadTokensIsNotBelievedForAWhile() {
        for (int i = 0; i < 3; i++) {
            given().header("Authorization", "Bearer guess" + i)
                    .get("/v1/codelists")
                    .then()
                    .statusCode(401);
        }

        isRefused(given().header("Authorization", "Bearer guess")
                .get("/v1/codelists")
                .then());
        isRefused(as(TestIssuer.MINISTRY).get("/v1/codelists").then());
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", TestTokens.authorization(WellKnownPartners.CIM, role));
    }

    private static RequestSpecification as(UUID partner) {
        return given().header("Authorization", TestTokens.authorization(partner));
    }

    private static ValidatableResponse isRefused(ValidatableResponse answer) {
        return answer.statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .body("type", equalTo("/v1/problems/too-many-requests"));
    }
}
