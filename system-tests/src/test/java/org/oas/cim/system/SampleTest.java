package org.oas.cim.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Passages of the report, as a new hub shows them. */
@ExtendWith(HubExtension.class)
class SampleTest {

    private static final Path SAMPLE = Path.of(System.getProperty("project.root"), "samples/report-2005.ndjson");

    private Feed feed;

    @BeforeEach
    void aHubThatLoadedTheSampleAtItsFirstStart(Hub hub) {
        feed = hub.feed();
    }

    @Test
    void belizeShowsTheTrainingWithItsPartners() {
        JsonNode training = only("belize/first-training", "?country=BZ&recordType=activity&q=tourism");

        assertThat(training.at("/when/edtf").asText()).isEqualTo("2005-04-14/2005-04-15");
        assertThat(training.at("/places/0/city").asText()).isEqualTo("Belize City");
        assertThat(training.path("status").asText()).isEqualTo("planned");
        assertThat(partners(training))
                .containsExactlyInAnyOrder(
                        "Inter-American Commission of Women",
                        "OAS Coordinator on the Issue of Trafficking in Persons activities",
                        "IOM Regional Office",
                        "Belizean National Government",
                        "Anti-trafficking in persons Task Force");
    }

    @Test
    void boliviaShowsTheWorkshopWithItsPresentersButWithoutCimTakingPart() {
        JsonNode workshop = only("bolivia/first-training-workshop", "?country=BO&recordType=activity&status=completed");

        assertThat(workshop.at("/places/0/city").asText()).isEqualTo("La Paz");
        assertThat(workshop.path("participations").findValuesAsText("partner")).hasSize(7);
        assertThat(partners(workshop))
                .contains(
                        "INTERPOL, Colombia",
                        "Inter-American Children Institute",
                        "National police of Chile",
                        "US Embassy in Bolivia",
                        "Prosecutor of Family and Children, Colombia",
                        "Anti-trafficking unit police, Colombia");
    }

    @Test
    void theTwoStudiesInBoliviaAreTwo() {
        JsonNode studies = feed.page("?recordType=study&q=Bolivia").json();

        assertThat(studies.path("total").asInt()).isEqualTo(2);
    }

    @Test
    void theResearchOnJapanHasCompletedItsFirstPhase() {
        JsonNode research = only("japan/research-project", "?recordType=study&q=Japan");

        assertThat(research.path("status").asText()).isEqualTo("phase-completed");
        assertThat(research.at("/summary/en").asText()).contains("approximately 1,700 victims");
    }

    @Test
    void theJapaneseDelegationHasADayAndNoPlace() {
        JsonNode delegation =
                only("japan/delegation", "?type=delegation-visit&from=2005-01-14&to=2005-01-14&q=Einaudi");

        assertThat(delegation.path("places")).isEmpty();
    }

    @Test
    void whatIsInBelizeLeadsToTheStudyThatItsTrainingsBuildOn() {
        JsonNode found = feed.page("?country=BZ&recordType=study").json();

        assertThat(found.path("data").findValuesAsText("externalId"))
                .containsExactly("report-2005/belize/iom-research-report");
        assertThat(found.at("/data/0/matchedVia/0/via").asText()).isEqualTo("basedOn");
        assertThat(found.at("/data/0").has("coverage")).isFalse();
    }

    @Test
    void springFindsBelizeInSpringAndTheTrainingInApril() {
        assertThat(feed.page("?when=2005-21&country=BZ").json().path("data").findValuesAsText("externalId"))
                .containsExactlyInAnyOrder("report-2005/planned/belize", "report-2005/belize/first-training");
    }

    @Test
    void curacaoFindsTheNetherlandsAntillesAndSaysThroughWhichCode() {
        JsonNode seminar = only("caribbean/seminars-netherlands-antilles", "?country=CW");

        assertThat(seminar.at("/matchedVia/0/code").asText()).isEqualTo("AN");
        assertThat(seminar.at("/matchedVia/0/reason").asText()).isEqualTo("successor");
    }

    @Test
    void theCorridorToJapanHasItsEstimate() {
        JsonNode study = only("japan/research-project", "?origin=419&destination=JP&recordType=study");

        assertThat(study.at("/findings/0/value").asText()).isEqualTo("1700");
        assertThat(study.at("/findings/0/approximate").asBoolean()).isTrue();
        assertThat(study.at("/findings/0/statement/en").asText()).contains("approximately 1,700");
        assertThat(feed.page("?about=JP").json().path("data").findValuesAsText("externalId"))
                .contains("report-2005/japan/delegation");
    }

    @Test
    void sendingBackWhatWasReadChangesNoRecord(Hub hub) {
        Api api = hub.api();
        for (JsonNode entry : feed.whole().entries()) {
            String path = list(entry.path("recordType").asText()) + "/"
                    + entry.path("id").asText();
            Answer read = api.get(path);

            Answer written = api.put(path, read.header("ETag"), read.json());

            assertThat(written.status()).as(written.toString()).isEqualTo(200);
            assertThat(written.header("ETag")).isEqualTo(read.header("ETag"));
            assertThat(written.json()).isEqualTo(read.json());
        }
    }

    @Test
    void loadingTheSampleAgainChangesNothing(Hub hub) {
        List<JsonNode> before = sample();

        String told = hub.load(SAMPLE);

        assertThat(told).contains("72 records: 0 created, 0 updated, 72 unchanged, 0 rejected");
        assertThat(before).isNotEmpty();
        assertThat(sample()).isEqualTo(before);
    }

    /** What other tests have recorded may still be on its way. */
    private List<JsonNode> sample() {
        return feed.whole().entries().stream()
                .filter(entry -> entry.path("externalId").asText().startsWith("report-2005/"))
                .toList();
    }

    private JsonNode only(String externalId, String query) {
        JsonNode found = feed.page(query).json();
        assertThat(found.path("data").findValuesAsText("externalId")).containsExactly("report-2005/" + externalId);
        return found.at("/data/0");
    }

    private static String list(String recordType) {
        return switch (recordType) {
            case "activity" -> "/v1/activities";
            case "project" -> "/v1/projects";
            case "partner" -> "/v1/partners";
            case "study" -> "/v1/studies";
            default -> throw new IllegalArgumentException(recordType);
        };
    }

    private static List<String> partners(JsonNode entry) {
        List<String> names = new ArrayList<>();
        entry.at("/display/partners")
                .forEach(partner -> names.add(partner.at("/names/en").asText()));
        return names;
    }
}
