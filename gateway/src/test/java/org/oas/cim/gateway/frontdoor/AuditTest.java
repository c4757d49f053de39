package org.oas.cim.gateway.frontdoor;

import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.gateway.testing.AuditDatabase;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.StandInService;
import org.oas.cim.kit.testing.ServiceDatabase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the gateway refuses is in its audit log, whose table it makes when it has something to note; what a service refuses is in that service's. */
@QuarkusTest
@WithTestResource(KafkaBroker.class)
@WithTestResource(StandInService.class)
@WithTestResource(AuditDatabase.class)
class AuditTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/feed", "/v1/activities/word", "/v1/nothing"})
    void aTokenThatIsNotBelievedIsNotedWithoutTheToken(String path) {
        UUID id = UUID.randomUUID();

        given(request(id))
                .header("Authorization", "Bearer guess")
                .get(path)
                .then()
                .statusCode(401);

        await().ignoreExceptions().until(() -> !note(id).isEmpty());
        assertThat(note(id))
                .isEqualTo("sign-in-failed|GET %s|127.0.0.1|no issuer knows the token"
                        .formatted(path.equals("/v1/feed") ? path : "elsewhere"));
    }

    @Test
    void whatAServiceRefusesIsNotNotedTwice() {
        UUID refused = UUID.randomUUID();
        UUID next = UUID.randomUUID();

        given(request(refused)).get("/v1/activities/refused").then().statusCode(403);
        given(request(next))
                .header("Authorization", "Bearer guess")
                .get("/v1/feed")
                .then()
                .statusCode(401);

        await().ignoreExceptions().until(() -> !note(next).isEmpty());
        assertThat(note(refused)).isEmpty();
    }

    private static RequestSpecification request(UUID id) {
        return given().header("traceparent", "00-" + digits(id) + "-00f067aa0ba902b7-00");
    }

    private static String digits(UUID id) {
        return id.toString().replace("-", "");
    }

    private static String note(UUID id) {
        return ServiceDatabase.asOwner()
                .read("select concat_ws('|', kind, action, address, reason) from audit_log where request_id = '"
                        + digits(id) + "'");
    }
}
