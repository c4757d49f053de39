package org.oas.cim.gateway;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.Topics;
import org.oas.cim.kit.testing.HostileText;
import org.oas.cim.kit.testing.Urls;
import org.oas.cim.kit.testing.identity.TestTokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whatever stands in a parameter of the feed is a value, never a command of Lucene's. */
@QuarkusTest
@WithTestResource(KafkaBroker.class)
class InjectionTest {

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void noValueOfAnyParameterOpensWhatIsWithheld() {
        UUID withheld = Records.id(77_001);
        try (Topics topics = new Topics(bootstrapServers)) {
            topics.publish(Records.activity(77_001)
                    .seenBy(Visibility.OWNER_AND_CIM, Visibility.OWNER_AND_CIM)
                    .titled("Quetzalword")
                    .snapshot());
        }
        await().until(() -> given().header("Authorization", TestTokens.authorization(WellKnownPartners.CIM))
                        .get("/v1/feed/" + withheld)
                        .statusCode()
                == 200);
        List<Map<String, String>> parameters = given().get("/q/openapi?format=json")
                .jsonPath()
                .getList("paths.'/v1/feed'.get.parameters.findAll { it.in == 'query' }");

        assertThat(parameters)
                .extracting(parameter -> parameter.get("name"))
                .contains("q", "country", "when", "cursor");
        for (Map<String, String> parameter : parameters) {
            for (String text : HostileText.ALL) {
                String query = parameter.get("name") + "=" + Urls.encoded(text);
                Response answer = given().urlEncodingEnabled(false).get("/v1/feed?" + query);

                assertThat(answer.statusCode()).as(query).isIn(200, 400, 414);
                assertThat(answer.asString()).as(query).doesNotContain(withheld.toString(), "Quetzalword");
                if (answer.statusCode() == 400) {
                    assertThat(answer.contentType()).as(query).startsWith("application/problem+json");
                }
                assertThat(answer.header("Set-Cookie")).as(query).isNull();
            }
        }
    }

    /** Whatever host a caller names, no answer leads there. */
    @Test
    void noAnswerRepeatsTheHostThatWasAskedFor() {
        for (String path :
                List.of("/v1", "/v1/feed?limit=1", "/v1/codelists", "/v1/problems", "/v1/nothing", "/q/openapi")) {
            Response answer = given().header("Host", "elsewhere.example").get(path);

            assertThat(answer.asString() + answer.headers()).as(path).doesNotContain("elsewhere");
        }
    }
}
