package org.oas.cim.research;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.testing.Answer;
import org.oas.cim.kit.testing.HubClient;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.Statement;
import org.oas.cim.kit.testing.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The figures of a study: kept as they are stated, unless they are so small that they could point at a person. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class FindingsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final RecordKind KIND = Studies.INSTANCE;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    AgroalDataSource database;

    @Test
    void hideASmallCountWhereverItIsKept() throws Exception {
        Answer created = state(victims("\"value\": 4")).is(201);
        JsonNode findings = created.json().path("findings");

        isHidden(findings.get(0), "1", "10");
        assertThat(findings).hasSize(1);
        assertThat(HubClient.CIM.get(KIND.at(created)).json().path("findings")).isEqualTo(findings);
        assertThat(HubClient.CIM.get(KIND.at(created) + "/history").json().at("/data/0/record/findings"))
                .isEqualTo(findings);
        assertThat(changeLog(created))
                .singleElement()
                .extracting(row -> row.path("findings"))
                .isEqualTo(findings);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(created)).hasSize(1));
        assertThat(told(created).getFirst().path("findings")).isEqualTo(findings);
    }

    @Test
    void areHiddenAlsoWhenAStudyIsStatedAnew() throws Exception {
        Answer created = KIND.recorded(KIND.minimal());

        Answer replaced = HubClient.CIM
                .put(
                        KIND.at(created),
                        created.etag(),
                        KIND.minimal().withJson("findings", "[" + victims("\"value\": 7") + "]"))
                .is(200);

        isHidden(replaced.json().at("/findings/0"), "1", "10");
        assertThat(changeLog(created).getLast().path("findings"))
                .isEqualTo(replaced.json().path("findings"));
    }

    @Test
    void areUnchangedWhenSentAsTheyWereRead() {
        Answer created = state(
                        victims("\"value\": 4, \"table\": \"a\""),
                        victims("\"value\": 20, \"table\": \"a\""),
                        victims("\"low\": 2, \"high\": 5"),
                        victims("\"value\": 1700"))
                .is(201);

        Answer replaced = HubClient.CIM
                .put(KIND.at(created), created.etag(), Statement.of(created))
                .is(200);

        assertThat(replaced.body()).isEqualTo(created.body());
        assertThat(replaced.etag()).isEqualTo("\"1\"");
    }

    @Test
    void mayBeInferredAndHidden() {
        Answer created = HubClient.CIM
                .post(
                        KIND.path(),
                        KIND.minimal()
                                .withJson("findings", "[" + victims("\"value\": 4") + "]")
                                .with("inferred", List.of("/findings/0/value", "/findings/0/basis")))
                .is(201);

        assertThat(created.json().path("inferred")).hasToString("[\"/findings/0/basis\"]");
        HubClient.CIM
                .put(KIND.at(created), created.etag(), Statement.of(created))
                .is(200);
    }

    @Test
    void hideAnotherOneWhereASmallCountCouldBeWorkedOut() {
        Answer created = state(
                        victims("\"value\": 54, \"table\": \"a\", \"total\": true"),
                        victims("\"value\": 4, \"table\": \"a\""),
                        victims("\"value\": 30, \"table\": \"a\""),
                        victims("\"value\": 20, \"table\": \"a\""))
                .is(201);

        assertThat(created.json().at("/findings/0/value").asInt()).isEqualTo(54);
        isHidden(created.json().at("/findings/1"), "1", "10");
        assertThat(created.json().at("/findings/2/value").asInt()).isEqualTo(30);
        isHidden(created.json().at("/findings/3"), "11", "");
    }

    @Test
    void areRefusedWhereTheyAreNoTable() {
        state(
                        victims("\"value\": 40, \"table\": \"a\""),
                        victims("\"value\": 50, \"table\": \"a\"").replace("detected", "estimated"))
                .refuses("#/findings/1/basis");
        state(victims("\"value\": 40, \"total\": true")).refuses("#/findings/0/table");
        state(
                        victims("\"value\": 40, \"table\": \"a\", \"total\": true"),
                        victims("\"value\": 50, \"table\": \"a\", \"total\": true"))
                .refuses("#/findings/1/total");
        state(victims("\"value\": 40, \"table\": \"a\""), victims("\"value\": 30, \"table\": \"a\", \"total\": true"))
                .refuses("#/findings/1/total");
    }

    @Test
    void areRefusedWhereTheirFigureCannotBe() {
        assertThat(state(victims("\"low\": 40, \"high\": 3"))
                        .refuses("#/findings/0/low")
                        .body())
                .doesNotContain("40", "\"sent\"");
        state(victims("\"value\": 2, \"low\": 30")).refuses("#/findings/0/value");
        state(victims("\"value\": 50, \"high\": 30")).refuses("#/findings/0/value");
        state("{\"statement\": {\"en\": \"Many.\"}, \"indicator\": \"identified-victims\", \"value\": 40}")
                .refuses("#/findings/0/basis");
        state("{\"statement\": {\"en\": \"Many.\"}, \"basis\": \"detected\", \"value\": 40}")
                .refuses("#/findings/0/indicator");
        state(victims("\"value\": \"4\"")).refuses("#/findings/0/value");
    }

    @Test
    void areRefusedWhereTheyAreNone() {
        state("null").refuses("#/findings/0");
        state("\"many\"").refuses("#/findings/0");
        state(victims("\"value\": 40"), "null").refuses("#/findings/1");
    }

    @Test
    void areNumbersAsPeopleWriteThem() {
        for (String written : List.of("1700", "1700.0", "1.7E+3")) {
            String body = """
                    {"title": {"en": "%s"}, "types": ["research-study"], "status": "published", "findings": [%s]}""".formatted(UUID.randomUUID(), victims("\"value\": " + written));

            Answer created = HubClient.CIM.post(KIND.path(), body).is(201);

            assertThat(created.body()).as(written).containsPattern("\"value\":1700[,}]");
            assertThat(HubClient.CIM.get(KIND.at(created)).body()).isEqualTo(created.body());
            assertThat(HubClient.CIM.get(KIND.at(created) + "/history").body()).containsPattern("\"value\":1700[,}]");
        }
    }

    private static void isHidden(JsonNode finding, String low, String high) {
        assertThat(finding.has("value")).isFalse();
        assertThat(finding.path("low").asText()).isEqualTo(low);
        assertThat(finding.path("high").asText()).isEqualTo(high);
        assertThat(finding.path("suppressed").asBoolean()).isTrue();
    }

    /** A count of victims, with these members besides. */
    private static String victims(String members) {
        return """
                {"statement": {"en": "Some were identified."}, "indicator": "identified-victims", "unit": "persons",
                 "population": "victims", "basis": "detected", %s}""".formatted(members);
    }

    private static Answer state(String... findings) {
        return HubClient.CIM.post(
                KIND.path(), KIND.minimal().withJson("findings", "[" + String.join(",", findings) + "]"));
    }

    private List<JsonNode> changeLog(Answer study) throws SQLException, IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select payload from change_log where aggregateid = ? order by version")) {
            query.setObject(1, UUID.fromString(study.id()));
            for (ResultSet found = query.executeQuery(); found.next(); ) {
                rows.add(JSON.readTree(found.getString(1)));
            }
        }
        return rows;
    }

    private static List<JsonNode> told(Answer study) throws IOException {
        List<JsonNode> told = new ArrayList<>();
        for (var message : TopicReader.messages(Topic.RESEARCH, study.id())) {
            told.add(JSON.readTree(message.value()));
        }
        return told;
    }
}
