package org.oas.cim.research;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.testing.Answer;
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
class StudyRulesTest {

    private static final RecordKind KIND = Studies.INSTANCE;

    @Test
    void answersADateWithItsBounds() {
        holds("{\"edtf\":\"2004-11-11/2004-11-12\"}", "2004-11-11", "2004-11-12", "day");
        holds("{\"edtf\":\"2005-05\"}", "2005-05-01", "2005-05-31", "month");
        holds("{\"edtf\":\"2005\"}", "2005-01-01", "2005-12-31", "year");
        holds("{\"edtf\":\"2005-04/..\"}", "2005-04-01", "", "month");
        holds("{\"edtf\":\"../2005-04\"}", "", "2005-04-30", "month");
        holds("{\"edtf\":\"2004-41\"}", "2004-07-01", "2004-12-31", "half");
        holds(
                "{\"edtf\":\"2005-05\",\"latest\":\"2005-05-31\",\"precision\":\"month\"}",
                "2005-05-01",
                "2005-05-31",
                "month");
    }

    @Test
    void refusesADateThatIsNone() {
        for (String edtf :
                new String[] {"2005-13", "2005-02-30", "14 April 2005", "2005-04-15/2005-04-14", "", "../..", "{0}"}) {
            state("when", "{\"edtf\":\"" + edtf + "\"}").refuses("#/when/edtf");
        }
        state("when", "{}").refuses("#/when/edtf");
        state("when", "{\"edtf\":\"2005-05\",\"latest\":\"2005-06-30\"}").refuses("#/when/latest");
        state("when", "{\"edtf\":\"2005-05\",\"precision\":\"day\"}").refuses("#/when/precision");
        state("when", "{\"edtf\":\"2005-05\",\"precision\":\"hour\"}").refuses("#/when/precision");
        state("when", "\"2005-05\"").refuses("#/when");
    }

    @Test
    void refusesPlacesAndParticipationsThatAreNotComplete() {
        state("places", "[{\"city\":\"Tarija\"}]").refuses("#/places/0");
        state("places", "[{\"country\":\"BO\"},{\"country\":\"XX\"}]").refuses("#/places/1/country");
        state("places", "[{\"country\":\"BO\",\"city\":\"\"}]").refuses("#/places/0/city");
        state("places", "[{\"country\":\"BO\",\"town\":\"Tarija\"}]").refuses("#/places/0/town");
        state("places", "[null]").refuses("#/places/0");
        state("participations", "[{\"roles\":[\"host\"]}]").refuses("#/participations/0/partner");
        state("participations", "[{\"partner\":\"x\",\"roles\":[]}]").refuses("#/participations/0/roles");
        state("participations", "[{\"partner\":\"x\",\"roles\":[\"hosts\"]}]").refuses("#/participations/0/roles/0");
        state("visibility", "\"everybody\"").refuses("#/visibility");
        state("visibility", "2").refuses("#/visibility");
    }

    @Test
    void keepsTheOrderOfWhatIsStated() {
        String places =
                "[{\"country\":\"MX\",\"city\":\"Tuxtla\"},{\"country\":\"BZ\"},{\"country\":\"MX\",\"city\":\"Tuxtla\"}]";

        Answer created = state("places", places).is(201);

        assertThat(HubClient.CIM.get(KIND.at(created)).json().path("places")).hasToString(places);
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

    private static void holds(String when, String earliest, String latest, String precision) {
        Answer created = state("when", when).is(201);
        assertThat(created.json().at("/when/earliest").asText()).isEqualTo(earliest);
        assertThat(created.json().at("/when/latest").asText()).isEqualTo(latest);
        assertThat(created.json().at("/when/precision").asText()).isEqualTo(precision);
    }

    private static Answer state(String member, String json) {
        return HubClient.CIM.post(KIND.path(), KIND.minimal().withJson(member, json));
    }
}
