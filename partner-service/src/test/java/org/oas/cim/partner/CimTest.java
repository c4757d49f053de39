package org.oas.cim.partner;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.testing.Answer;
import org.oas.cim.kit.testing.HubClient;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.Statement;
import org.oas.cim.kit.testing.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** CIM, the partner that is there before anybody has recorded one. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CimTest {

    private static final String ID = WellKnownPartners.CIM.toString();
    private static final String AT = PartnerResource.PATH + "/" + ID;

    @Test
    void isThereFromTheBeginning() {
        Answer cim = HubClient.CIM.get(AT).is(200);

        assertThat(cim.text("acronym")).isEqualTo("CIM");
        assertThat(cim.text("owner")).isEqualTo(ID);
        assertThat(cim.text("visibility")).isEqualTo("public");
        assertThat(cim.json().at("/names/es").asText()).isEqualTo("Comisión Interamericana de Mujeres");
        assertThat(HubClient.CIM
                        .get(PartnerResource.PATH + "?owner=me&externalId=cim")
                        .json()
                        .at("/data/0"))
                .isEqualTo(cim.json());
    }

    @Test
    void isUnchangedWhenSentWhatWasRead() {
        Answer cim = HubClient.CIM.get(AT);

        Answer replaced = HubClient.CIM.put(AT, cim.etag(), Statement.of(cim)).is(200);

        assertThat(replaced.body()).isEqualTo(cim.body());
        assertThat(replaced.etag()).isEqualTo(cim.etag());
    }

    @Test
    void hasAHistory() {
        JsonNode history = HubClient.CIM.get(AT + "/history").is(200).json().path("data");

        assertThat(history).hasSize(1);
        assertThat(history.at("/0/actor").asText()).isEqualTo(ID);
        assertThat(history.at("/0/record/acronym").asText()).isEqualTo("CIM");
    }

    @Test
    void isToldToTheHub() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(TopicReader.messages(Topic.PARTNERS, ID)).hasSize(1));

        assertThat(new String(
                        TopicReader.messages(Topic.PARTNERS, ID).getFirst().value(), StandardCharsets.UTF_8))
                .contains("Comisión Interamericana de Mujeres");
    }

    @Test
    void staysWhateverHappens() {
        Answer cim = HubClient.CIM.get(AT);
        Answer other = Partners.INSTANCE.recorded(Partners.INSTANCE.minimal());

        HubClient.CIM.delete(AT).isProblem(ProblemType.NOT_YOURS);
        HubClient.CIM
                .send(
                        "POST",
                        AT + "/merge",
                        BodyPublishers.ofString("{\"into\":\"" + other.id() + "\"}"),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        cim.etag())
                .isProblem(ProblemType.NOT_YOURS);

        assertThat(HubClient.CIM.get(AT).is(200).json()).isEqualTo(cim.json());
    }
}
