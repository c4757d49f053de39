package org.oas.cim.project;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.testing.Answer;
import org.oas.cim.kit.testing.DatesAndPlacesContract;
import org.oas.cim.kit.testing.HubClient;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for projects. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class ProjectRulesTest implements DatesAndPlacesContract {

    private static final RecordKind KIND = Projects.INSTANCE;

    @Override
    public RecordKind kind() {
        return KIND;
    }

    @Test
    void sayWhatTheyAreForInTheOrderStated() {
        String objectives =
                "[{\"en\":\"Train officials\",\"es\":\"Capacitar a funcionarios\"},{\"en\":\"Advise on laws\"}]";

        Answer created = state("objectives", objectives).is(201);

        assertThat(HubClient.CIM.get(KIND.at(created)).json().path("objectives"))
                .hasToString(objectives);
        state("objectives", "[{\"en\":\"Train officials\"},{}]").refuses("#/objectives/1");
        state("objectives", "[{\"en\":\"Train officials\"},null]").refuses("#/objectives/1");
        state("objectives", "[{\"en\":\"\"}]").refuses("#/objectives/0/en");
        state("objectives", "[\"Train officials\"]").refuses("#/objectives/0");
    }

    @Test
    void countTheirPhasesFromOne() {
        assertThat(state("phase", "2").is(201).json().path("phase").asInt()).isEqualTo(2);
        for (String phase : new String[] {"0", "-1", "1.5", "\"II\"", "\"2\""}) {
            state("phase", phase).refuses("#/phase");
        }
    }

    @Test
    void areAsFarAsTheirTimelineSays() {
        Statement stated = KIND.minimal().without("status").withJson("timeline", """
                [{"status": "active", "asOf": "2005-04"},
                 {"status": "drafting", "asOf": "2004-10"},
                 {"status": "closed", "when": {"edtf": "2006"}, "planned": true}]""");

        Answer created = HubClient.CIM.post(KIND.path(), stated).is(201);

        assertThat(created.text("status")).isEqualTo("active");
        assertThat(created.json().has("when")).isFalse();
        HubClient.CIM.post(KIND.path(), stated.with("status", "drafting")).refuses("#/status");
        state("timeline", "[{\"status\":\"completed-twice\"}]").refuses("#/timeline/0/status");
        HubClient.CIM.post(KIND.path(), KIND.minimal().without("status")).refuses("#/status");
    }

    @Test
    void haveNoTypes() {
        Answer refused = HubClient.CIM.get(KIND.path() + "?type=training").refusesParameter("type");

        assertThat(refused.json().at("/errors/0/detail").asText())
                .isEqualTo("is nothing that these records have; leave it out");
        state("types", "[\"training\"]").refuses("#/types");
    }

    @Test
    void sayWhichMemberWasProbablyMeant() {
        Answer refused = state("objectivs", "[{\"en\":\"Train officials\"}]").refuses("#/objectivs");

        assertThat(refused.json().at("/errors/0/detail").asText()).endsWith("did you mean 'objectives'?");
    }

    private static Answer state(String member, String json) {
        return HubClient.CIM.post(KIND.path(), KIND.minimal().withJson(member, json));
    }
}
