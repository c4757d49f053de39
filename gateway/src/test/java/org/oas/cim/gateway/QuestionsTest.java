package org.oas.cim.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.SampleRecords;
import org.oas.cim.gateway.testing.Topics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** docs/questions.md asks nothing that the feed does not answer as the page says. */
@QuarkusTest
@TestProfile(QuestionsTest.NothingButTheReport.class)
@WithTestResource(KafkaBroker.class)
class QuestionsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path PAGE = Path.of(System.getProperty("project.root"), "docs/questions.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| (.+?) \\| `curl -s (.+?)` \\| (.+) \\|$");
    private static final Pattern CALL = Pattern.compile("(?:.*-d '(.+)' )?'localhost:8080(/.+)'");
    private static final Pattern ANSWER = Pattern.compile("`(/\\S+)`: (.+)");

    /** A gateway of its own: the others' hold what other tests have published. */
    public static final class NothingButTheReport implements QuarkusTestProfile {}

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private record Question(String number, String body, String address, List<String> answers) {

        static Question of(Matcher row) {
            Matcher call = CALL.matcher(row.group(3));
            assertThat(call.matches()).as(row.group(3)).isTrue();
            return new Question(
                    row.group(1),
                    call.group(1) == null ? "" : call.group(1),
                    call.group(2),
                    List.of(row.group(4).split("<br>", -1)));
        }

        JsonNode ask() {
            Response answer = body.isEmpty()
                    ? given().urlEncodingEnabled(false).get(address)
                    : given().contentType("application/json").body(body).post(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            return tree(answer.asString());
        }
    }

    @BeforeEach
    void publish() {
        SampleRecords sample = SampleRecords.read();
        try (Topics topics = new Topics(bootstrapServers)) {
            topics.publish(Records.partner(WellKnownPartners.CIM, 1, "Inter-American Commission of Women", "CIM"));
            topics.publish(sample.snapshots().toArray(RecordSnapshot[]::new));
        }
        await().until(() -> given().get("/v1/feed/status").jsonPath().getInt("served.entries")
                == sample.snapshots().size() + 1);
    }

    @Test
    void everyQuestionIsAnsweredAsThePageSays() {
        List<Question> questions = questions();
        assertThat(questions).hasSizeGreaterThanOrEqualTo(20);
        for (Question question : questions) {
            JsonNode answer = question.ask();
            Map<String, String> names = new HashMap<>();
            collectNames(answer, names);
            for (String expected : question.answers()) {
                Matcher said = ANSWER.matcher(expected);
                assertThat(said.matches()).as(expected).isTrue();
                String found = values(answer, List.of(said.group(1).substring(1).split("/", -1)))
                        .map(value -> names.getOrDefault(value.asText(), value.asText()))
                        .collect(Collectors.joining("; "));
                assertThat(found).as("%s %s", question.number(), said.group(1)).isEqualTo(said.group(2));
            }
        }
    }

    private static List<Question> questions() {
        try {
            List<Question> questions = new ArrayList<>();
            Matcher row = ROW.matcher(Files.readString(PAGE));
            while (row.find()) {
                questions.add(Question.of(row));
            }
            return questions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> values(JsonNode node, List<String> path) {
        if (path.isEmpty()) {
            return node.isMissingNode() ? Stream.empty() : Stream.of(node);
        }
        List<String> rest = path.subList(1, path.size());
        if (path.getFirst().equals("*")) {
            return Stream.iterate(0, i -> i + 1).limit(node.size()).flatMap(i -> values(node.path(i), rest));
        }
        return values(node.isArray() ? node.path(Integer.parseInt(path.getFirst())) : node.path(path.getFirst()), rest);
    }

    /** What partners are called, by id, wherever the answer says so. */
    private static void collectNames(JsonNode node, Map<String, String> names) {
        node.path("display")
                .path("partners")
                .properties()
                .forEach(partner -> names.put(
                        partner.getKey(),
                        partner.getValue().path("names").elements().next().asText()));
        node.forEach(child -> collectNames(child, names));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
