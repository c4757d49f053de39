package org.oas.cim.contracts.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is easily read wrongly in the report is recorded as it stands there. */
class TrapsTest {

    private static final String WHEN = "/timeline/0/when/edtf";

    private final Map<String, JsonNode> records =
            SampleFolder.records().stream().collect(Collectors.toMap(SampleRecord::externalId, SampleRecord::json));

    @Test
    void boliviaAndArgentinaShareDaysAndAreTwo() {
        assertThat(at("bolivia/first-training-workshop", WHEN)).isEqualTo("2004-11-11/2004-11-12");
        assertThat(at("argentina/workshop-seminar", WHEN)).isEqualTo("2004-11-11/2004-11-12");
        assertThat(at("bolivia/first-training-workshop", "/places/0/country")).isEqualTo("BO");
        assertThat(at("argentina/workshop-seminar", "/places/0/country")).isEqualTo("AR");
    }

    @Test
    void ecuadorAndGuatemalaAreTwo() {
        assertThat(at("planned/ecuador", "/places/0/country")).isEqualTo("EC");
        assertThat(at("planned/guatemala", "/places/0/country")).isEqualTo("GT");
        assertThat(List.of(at("planned/ecuador", WHEN), at("planned/guatemala", WHEN)))
                .containsOnly("2005-22");
    }

    @Test
    void monterreyTuxtlaAndTheFederalDistrictAreThree() {
        assertThat(at("mexico/training-monterrey", WHEN)).isEqualTo("2004");
        assertThat(at("mexico/training-tuxtla", WHEN)).isEqualTo("2004");
        assertThat(at("mexico/training-federal-district", WHEN)).isEqualTo("2005");
        assertThat(at("mexico/training-federal-district", "/places/0/subdivision"))
                .isEqualTo("MX-DIF");
        assertThat(record("mexico/training-monterrey").at("/places/0").has("subdivision"))
                .isFalse();
    }

    @Test
    void theYearOfThePlannedListIsInferredAndSoSaid() {
        List<String> planned = List.of("lima", "la-paz", "belize", "port-au-prince", "ecuador", "guatemala");

        assertThat(planned).allSatisfy(place -> {
            assertThat(at("planned/" + place, WHEN)).startsWith("2005-");
            assertThat(texts(record("planned/" + place).path("inferred"))).contains("/when/edtf", WHEN);
        });
    }

    @Test
    void belizeInSpringMayBeTheTrainingInApril() {
        assertThat(at("planned/belize", WHEN)).isEqualTo("2005-21");
        assertThat(texts(record("planned/belize").path("possiblySame")))
                .containsExactly("ext:report-2005/belize/first-training");
    }

    @Test
    void aSeriesThroughoutHalfAYearHasOneSeminarOrMoreInEachNamedCountryWithinIt() {
        assertThat(at("caribbean/national-seminars", WHEN)).isEqualTo("2004-41");
        assertThat(at("caribbean/national-seminars", "/timeline/0/when/extent")).isEqualTo("throughout");

        List<JsonNode> seminars = records.values().stream()
                .filter(record -> record.path("partOf").asText().endsWith("/national-seminars"))
                .toList();
        assertThat(seminars)
                .extracting(seminar -> seminar.at("/places/0/country").asText())
                .containsExactlyInAnyOrder("BS", "BB", "GY", "JM", "AN", "LC", "SR");
        assertThat(seminars).allSatisfy(seminar -> {
            assertThat(seminar.at("/timeline/0/when/extent").asText()).isEqualTo("within");
            assertThat(seminar.at("/occurrences/min").asInt()).isOne();
            assertThat(seminar.at("/occurrences/stated").asBoolean(true)).isFalse();
        });
    }

    @Test
    void localGovernmentCounterpartsAreNationalGovernmentsOnTheSpot() {
        List<JsonNode> counterparts = records.values().stream()
                .flatMap(record -> record.path("participations").valueStream())
                .filter(part -> part.at("/description/en").asText().startsWith("local government counterparts"))
                .toList();

        assertThat(counterparts).hasSize(8).allSatisfy(part -> {
            assertThat(part.path("type").asText()).isEqualTo("government");
            assertThat(texts(part.path("roles"))).contains("national-counterpart");
        });
    }

    @Test
    void cimIsOrganizerOrCoConvenerOrParticipantByParagraph() {
        assertThat(rolesOfCim("caribbean/national-seminars")).containsExactly("co-convener");
        assertThat(rolesOfCim("belize/first-training")).containsExactly("organizer");
        assertThat(rolesOfCim("argentina/workshop-seminar")).containsExactly("participant");
        assertThat(rolesOfCim("bolivia/first-training-workshop")).isEmpty();
    }

    @Test
    void theOneThatFinancedAPartFinancedNotTheWhole() {
        assertThat(texts(record("argentina/workshop-seminar").at("/participations/1/fundedBy")))
                .containsExactly("ext:report-2005/partner/oas-coordinator");
        assertThat(record("bolivia/first-training-workshop")
                        .at("/expertise/0/funded/count")
                        .asInt())
                .isOne();
        assertThat(record("bolivia/first-training-workshop").findValues("roles").stream()
                        .flatMap(roles -> texts(roles).stream()))
                .doesNotContain("funder", "funder-of-participation");
    }

    @Test
    void theJapaneseDelegationHasNoPlaceAndNothingCameOutOfIt() {
        JsonNode delegation = record("japan/delegation");

        assertThat(delegation.has("places")).isFalse();
        assertThat(delegation.has("outcomes")).isFalse();
        assertThat(delegation.at("/participations/1/count").asInt()).isEqualTo(8);
        assertThat(at("japan/recognition", "/outcomes/0/kind")).isEqualTo("recognition");
    }

    private JsonNode record(String id) {
        return Objects.requireNonNull(records.get("report-2005/" + id), id);
    }

    private String at(String id, String pointer) {
        return record(id).at(pointer).asText();
    }

    private List<String> rolesOfCim(String id) {
        return record(id)
                .path("participations")
                .valueStream()
                .filter(part -> part.path("partner").asText().equals("ext:cim"))
                .flatMap(part -> texts(part.path("roles")).stream())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
