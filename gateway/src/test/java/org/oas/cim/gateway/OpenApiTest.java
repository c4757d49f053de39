package org.oas.cim.gateway;

import java.io.IOException;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.kit.testing.CommittedDescription;

import static io.restassured.RestAssured.given;

@QuarkusTest
@WithTestResource(KafkaBroker.class)
class OpenApiTest {

    @Test
    void servesTheDescriptionThatIsCommitted() throws IOException {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();

        CommittedDescription.of("gateway").mustBe(served);
    }
}
