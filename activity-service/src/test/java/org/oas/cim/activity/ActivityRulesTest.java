package org.oas.cim.activity;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.problem.ProblemType;
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
class ActivityRulesTest implements DatesAndPlacesContract {

    private static final RecordKind KIND = Activities.INSTANCE;

    @Override
    public RecordKind kind() {
        return KIND;
    }

    @Test
    void saysEverythingThatIsWrongWhereverItIs() {
        Answer refused = HubClient.CIM.post(KIND.path(), Statement.of("""
                        {"titel": {"en": "Training"}, "types": ["trainig"], "visibility": "all", "ordinal": "first",
                         "when": {"edtf": "2005-13"}, "places": [{"country": "BLX"}], "contact": {},
                         "about": {"corridors": [{"origins": ["CO"]}]}, "inferred": ["/when/edtf", "/nothing"],
                         "participations": [{"partner": "ext:nobody", "roles": ["hoster"]}],
                         "sessions": [{"topics": [{"en": "the 3 victims of the trip"}]}]}"""));

        assertThat(refused.isProblem(ProblemType.INVALID_RECORD)
                        .json()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "#/titel",
                        "#/visibility",
                        "#/ordinal",
                        "#/title",
                        "#/types/0",
                        "#/when/edtf",
                        "#/places/0/country",
                        "#/contact",
                        "#/about/corridors/0/destinations",
                        "#/inferred/1",
                        "#/participations/0/partner",
                        "#/participations/0/roles/0",
                        "#/sessions/0/topics/0/en",
                        "#/status");
        assertThat(refused.body())
                .contains("did you mean 'title'?")
                .contains("did you mean 'training'?")
                .contains("owner-and-cim, partners, public")
                .doesNotContain("3 victims of");
    }

    @Test
    void keepsNothingThatLooksLikePersonalData() {
        state("summary", "{\"en\":\"Call Ana at ana.perez@example.org\"}").refuses("#/summary/en");
        state("summary", "{\"es\":\"Tres víctimas fueron asistidas\"}").refuses("#/summary/es");
        state("outcomes", "[{\"kind\":\"document\",\"statement\":{\"en\":\"Passport no. A1234567\"}}]")
                .refuses("#/outcomes/0/statement/en");
        state("contact", "{\"mail\":\"office@example.org\",\"telephone\":\"+1 202 458 3000\"}")
                .is(201);
        state("summary", "{\"en\":\"received an 8-person Japanese delegation; about 1,700 victims a year\"}")
                .is(201);
    }

    @Test
    void takesThreeLettersForACountryAndKeepsTwo() {
        Answer created =
                state("places", "[{\"country\":\"BLZ\"},{\"country\":\"ANT\"}]").is(201);

        assertThat(created.json().path("places").findValuesAsText("country")).containsExactly("BZ", "AN");
    }

    @Test
    void takesStatusAndDateFromTheNewestStatement() {
        Answer created = HubClient.CIM
                .post(KIND.path(), KIND.minimal().without("status").withJson("timeline", """
                                [{"status": "planned", "when": {"edtf": "2005-21"}, "asOf": "2005-03"},
                                 {"status": "completed", "when": {"edtf": "2005-04-14/2005-04-15"}, "asOf": "2005-05"}]"""))
                .is(201);

        assertThat(created.text("status")).isEqualTo("completed");
        assertThat(created.json().at("/when/edtf").asText()).isEqualTo("2005-04-14/2005-04-15");
    }

    @Test
    void refersToRecordsOfEveryKindAndNamesThem() {
        Answer series =
                state("externalId", "\"" + RecordKind.unique("series") + "\"").is(201);
        UUID study = UUID.randomUUID();
        PartnerServiceStub.knows(RecordType.STUDY, study, WellKnownPartners.CIM, "study-" + study);

        Answer created = HubClient.CIM
                .post(
                        KIND.path(),
                        KIND.minimal()
                                .with("partOf", "ext:" + series.text("externalId"))
                                .with("basedOn", List.of("ext:study-" + study)))
                .is(201);

        assertThat(created.text("partOf")).isEqualTo(series.id());
        assertThat(created.json().at("/basedOn/0").asText()).isEqualTo(study.toString());
        assertThat(created.json().at("/display/records/" + series.id() + "/title"))
                .isEqualTo(series.json().path("title"));
        assertThat(created.json()
                        .at("/display/records/" + study + "/recordType")
                        .asText())
                .isEqualTo("study");
        state("project", "\"" + series.id() + "\"").refuses("#/project");
    }

    @Test
    void letsAnEditorSeeAndChangeTheRecord() {
        HubClient editor = KIND.newPartner();
        Answer created = HubClient.CIM
                .post(
                        KIND.path(),
                        KIND.minimal()
                                .with("visibility", "owner-and-cim")
                                .with("editors", List.of(editor.actingPartner().toString())))
                .is(201);
        KIND.newPartner().get(KIND.at(created)).isProblem(ProblemType.NOT_FOUND);

        Answer changed = editor.put(
                        KIND.at(created), created.etag(), Statement.of(created).with("ordinal", 2))
                .is(200);

        assertThat(changed.text("owner")).isEqualTo(WellKnownPartners.CIM.toString());
        assertThat(editor.get(KIND.path() + "?owner=" + WellKnownPartners.CIM + "&limit=200")
                        .json()
                        .path("data")
                        .findValuesAsText("id"))
                .contains(created.id());
    }

    private static Answer state(String member, String json) {
        return HubClient.CIM.post(KIND.path(), KIND.minimal().withJson(member, json));
    }
}
