package org.oas.cim.research;

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

/** Dates, places and participations. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class StudyRulesTest implements DatesAndPlacesContract {

    private static final RecordKind KIND = Studies.INSTANCE;

    @Override
    public RecordKind kind() {
        return KIND;
    }

    @Test
    void takesStatusAndDateFromTheNewestStepThatIsReached() {
        Answer created = HubClient.CIM
                .post(KIND.path(), KIND.minimal().without("status").withJson("timeline", """
                                [{"status": "in-progress", "when": {"edtf": "2005-01"}, "asOf": "2005-02"},
                                 {"status": "published", "when": {"edtf": "2005-06"}, "asOf": "2005-03", "planned": true}]"""))
                .is(201);

        assertThat(created.text("status")).isEqualTo("in-progress");
        assertThat(created.json().at("/when/edtf").asText()).isEqualTo("2005-01");
        assertThat(created.json().at("/timeline/1/planned").asBoolean()).isTrue();
        HubClient.CIM
                .put(KIND.at(created), created.etag(), Statement.of(created).with("status", "published"))
                .refuses("#/status");
    }

    @Test
    void saysHowFarAReviewerHasGot() {
        String partner = KIND.newPartner().actingPartner().toString();
        String reviewer = """
                [{"partner": "%s", "roles": ["reviewer"], "review": {"state": "in-review", "asOf": "2005-04"}}]""".formatted(partner);

        Answer created = state("participations", reviewer).is(201);

        assertThat(created.json().at("/participations/0/review"))
                .hasToString("{\"state\":\"in-review\",\"asOf\":\"2005-04\"}");
        state("participations", reviewer.replace("[\"reviewer\"]", "[\"author\"]"))
                .refuses("#/participations/0/review");
        state("participations", reviewer.replace("in-review", "in-revue")).refuses("#/participations/0/review/state");
    }

    @Test
    void namesBothEndsOfACorridor() {
        state("coverage", "{\"about\":{\"corridors\":[{\"origins\":[\"419\"]}]}}")
                .refuses("#/coverage/about/corridors/0/destinations");
        state("coverage", "{\"about\":{\"corridors\":[{\"origins\":[\"419\"],\"destinations\":[\"JPN\"]}]}}")
                .is(201);
    }

    private static Answer state(String member, String json) {
        return HubClient.CIM.post(KIND.path(), KIND.minimal().withJson(member, json));
    }
}
