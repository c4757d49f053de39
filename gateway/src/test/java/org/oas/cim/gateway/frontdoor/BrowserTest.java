package org.oas.cim.gateway.frontdoor;

import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.StandInService;
import org.oas.cim.gateway.testing.Wire;
import org.oas.cim.kit.testing.identity.TestTokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What every answer, the gateway's own and those of services, tells browsers. */
@QuarkusTest
@WithTestResource(KafkaBroker.class)
@WithTestResource(StandInService.class)
class BrowserTest {

    @Test
    void pagesOfAnyOriginMayUseTheApi() {
        given().header("Origin", "https://dashboard.example")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/v1/activities/1")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"));
        for (String path : List.of("/v1/activities/1", "/v1/codelists")) {
            given().header("Origin", "https://dashboard.example")
                    .get(path)
                    .then()
                    .header("Access-Control-Allow-Origin", equalTo("*"))
                    .header("Access-Control-Allow-Credentials", nullValue())
                    .header("Access-Control-Expose-Headers", containsString("ETag"));
        }
        given().header("Origin", "https://dashboard.example")
                .post("/v1/activities")
                .then()
                .statusCode(201);
    }

    @Test
    void everyAnswerSaysHowBrowsersShouldTreatIt() {
        for (String path : List.of("/v1/activities/1", "/v1/studies/1", "/v1/codelists", "/v1/nothing", "/nothing")) {
            given().get(path)
                    .then()
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("X-Frame-Options", equalTo("DENY"))
                    .header("Referrer-Policy", equalTo("no-referrer"))
                    .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"))
                    .header("Strict-Transport-Security", nullValue())
                    .header("Server", nullValue());
        }
        given().header("Authorization", TestTokens.authorization(WellKnownPartners.CIM))
                .get("/v1/activities/1")
                .then()
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("Vary", equalTo("Authorization, Accept-Encoding"));
        given().get("/v1/activities/1").then().header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void whatIsLongIsCompressedForWhoAsks() throws Exception {
        for (String path : List.of("/v1/codelists/countries", "/v1/activities/json")) {
            String plain = Wire.say(
                    "GET " + path + " HTTP/1.1\r\nHost: " + Wire.authority() + "\r\nConnection: close\r\n\r\n");
            String packed = Wire.say("GET " + path + " HTTP/1.1\r\nHost: " + Wire.authority()
                    + "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");

            assertThat(plain).doesNotContainIgnoringCase("content-encoding: gzip");
            assertThat(packed).containsIgnoringCase("content-encoding: gzip");
        }
    }
}
