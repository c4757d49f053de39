package org.oas.cim.kit.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.testing.identity.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Many records in one request. */
public interface ImportContract {

    Duration PATIENCE = Duration.ofSeconds(20);

    RecordKind kind();

    @Test
    default void takesAFileOnce() {
        HubClient owner = kind().newPartner();
        List<Statement> lines = IntStream.range(0, 450)
                .mapToObj(i -> kind().minimal().with("externalId", RecordKind.unique("line")))
                .toList();

        Answer first = file(owner, "", lines).is(200);
        Answer again = file(owner, "", lines).is(200);

        assertThat(statuses(first)).hasSize(450).containsOnly("created");
        assertThat(first.header("Import-Summary"))
                .isEqualTo("created=450, updated=0, unchanged=0, rejected=0, conflict=0");
        assertThat(statuses(again)).hasSize(450).containsOnly("unchanged");
        assertThat(line(results(again), 1).path("id"))
                .isEqualTo(line(results(first), 1).path("id"));
        assertThat(owner.get(kind().path() + "/export?owner=me").body().lines()).hasSize(450);
    }

    @Test
    default void leavesWholeRecordsWhereTheConnectionIsCutAndCompletesThem() {
        HubClient owner = kind().newPartner();
        List<Statement> lines = IntStream.range(0, 900)
                .mapToObj(i -> kind().minimal().with("externalId", RecordKind.unique("cut")))
                .toList();
        byte[] file = asFile(lines).getBytes(StandardCharsets.UTF_8);
        byte[] part = Arrays.copyOf(file, file.length * 2 / 3);

        RawRequest.cut(
                part,
                "POST " + kind().path() + "/import HTTP/1.1",
                "Authorization: " + TestTokens.authorization(owner.actingPartner()),
                "Content-Type: application/x-ndjson",
                "Content-Length: " + file.length);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(exported(owner)).isNotEmpty());
        List<String> left = exported(owner);
        Answer again = file(owner, "", lines).is(200);

        assertThat(left)
                .hasSizeLessThan(lines.size())
                .allSatisfy(record -> assertThat(Statement.of(record).text("externalId"))
                        .isIn(lines.stream()
                                .map(line -> line.text("externalId"))
                                .toList()));
        assertThat(statuses(again)).hasSize(lines.size()).containsOnly("created", "unchanged");
        assertThat(exported(owner)).hasSize(lines.size()).containsAll(left);
    }

    @Test
    default void takesItsOwnExportUnchanged() {
        HubClient owner = kind().newPartner();
        HubClient.CIM
                .post(kind().path() + "?onBehalfOf=" + owner.actingPartner(), kind().full())
                .is(201);
        owner.post(kind().path(), kind().minimal()).is(201);
        String export = owner.get(kind().path() + "/export?owner=me").is(200).body();

        Answer taken = file(owner, "?mode=replace", List.of(export.strip())).is(200);

        assertThat(statuses(taken)).hasSize(2).containsOnly("unchanged");
        assertThat(owner.get(kind().path() + "/export?owner=me").body()).isEqualTo(export);
    }

    @Test
    default void letsLinesReferToEachOtherInAnyOrder() {
        HubClient owner = kind().newPartner();
        String start = RecordKind.unique("chain") + "-";
        List<Statement> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Statement line = kind().minimal().with("externalId", start + i);
            lines.add(i == 29 ? line : kind().referring(line, "ext:" + start + (i + 1)));
        }

        Map<Long, JsonNode> results = results(file(owner, "", lines).is(200));

        assertThat(results.values())
                .extracting(result -> result.path("status").asText())
                .containsOnly("created");
        JsonNode first =
                owner.get(kind().at(line(results, 1).path("id").asText())).json();
        assertThat(first.toString()).contains(line(results, 2).path("id").asText());
        assertThat(statuses(file(owner, "", lines))).containsOnly("unchanged");
    }

    @Test
    default void letsLinesReferToEachOtherInACircle() {
        HubClient owner = kind().newPartner();
        String start = RecordKind.unique("circle") + "-";
        Statement one = kind().referring(kind().minimal().with("externalId", start + 1), "ext:" + start + 2);
        Statement two = kind().referring(kind().minimal().with("externalId", start + 2), "ext:" + start + 1);
        Statement dangling = kind().referring(kind().minimal().with("externalId", start + 3), "ext:" + start + 4);

        for (String dry : new String[] {"?dryRun=true", ""}) {
            Map<Long, JsonNode> results =
                    results(file(owner, dry, List.of(one, two, dangling)).is(200));

            assertThat(line(results, 1).path("status").asText()).isEqualTo("created");
            assertThat(line(results, 2).path("status").asText()).isEqualTo("created");
            assertThat(line(results, 3).path("status").asText()).isEqualTo("rejected");
        }
        assertThat(owner.get(kind().path() + "/export?owner=me").body().lines()).hasSize(2);
    }

    @Test
    default void saysOfEachLineWhatIsWrong() {
        HubClient owner = kind().newPartner();
        String externalId = RecordKind.unique("good");
        List<Object> lines = List.of(
                kind().minimal().with("externalId", externalId),
                "{\"externalId\": ",
                kind().minimal(),
                "[]",
                kind().minimal().with("externalId", "x").with("sumary", "y"));

        Map<Long, JsonNode> dry = results(file(owner, "?dryRun=true", lines).is(200));
        assertThat(owner.get(kind().path() + "/export?owner=me").body()).isEmpty();
        Map<Long, JsonNode> results = results(file(owner, "", lines).is(200));
        Answer errors = file(owner, "?results=errors", lines).is(200);

        assertThat(line(dry, 1).path("status").asText()).isEqualTo("created");
        assertThat(line(results, 1).path("status").asText()).isEqualTo("created");
        assertThat(line(results, 2).at("/errors/0/detail").asText()).contains("column");
        assertThat(line(results, 3).at("/errors/0/detail").asText()).contains("externalId");
        assertThat(line(results, 4).path("status").asText()).isEqualTo("rejected");
        assertThat(line(results, 5).at("/errors/0/pointer").asText()).isEqualTo("#/sumary");
        assertThat(results(errors)).containsOnlyKeys(2L, 3L, 4L, 5L);
    }

    @Test
    default void refusesLinesWhoseExternalIdNoRecordCanHave() {
        Statement record = kind().minimal().with("externalId", "@");
        List<String> lines = Stream.of("a\\u0000b", "\\u0007", "\\ud800", "", "x".repeat(201))
                .map(externalId -> record.toString().replace("@", externalId))
                .toList();

        Map<Long, JsonNode> results =
                results(file(kind().newPartner(), "", lines).is(200));

        assertThat(results.values()).hasSize(lines.size()).allSatisfy(result -> {
            assertThat(result.path("status").asText()).isEqualTo("rejected");
            assertThat(result.at("/errors/0/pointer").asText()).isEqualTo("#/externalId");
        });
    }

    @Test
    default void knowsARecordAgainByAnExternalIdWithATabOrALineEnd() {
        HubClient owner = kind().newPartner();
        List<Statement> lines = Stream.of("a\tb", "a\nb")
                .map(externalId -> kind().minimal().with("externalId", externalId))
                .toList();

        assertThat(statuses(file(owner, "", lines).is(200))).containsExactly("created", "created");
        assertThat(statuses(file(owner, "", lines).is(200))).containsExactly("unchanged", "unchanged");
    }

    @Test
    default void keepsWhatALineLacksUnlessItReplaces() {
        HubClient owner = kind().newPartner();
        Statement whole = kind().minimal()
                .with("externalId", RecordKind.unique("partial"))
                .with("summary", Map.of("en", "A summary"));
        Answer created = owner.post(kind().path(), whole).is(201);
        Statement partial = whole.without("summary").with("ifVersion", 1);

        assertThat(statuses(file(owner, "", List.of(partial)))).containsExactly("unchanged");
        assertThat(statuses(file(owner, "?mode=replace", List.of(partial.with("ifVersion", 7)))))
                .containsExactly("conflict");
        assertThat(statuses(file(owner, "?mode=replace", List.of(partial)))).containsExactly("updated");

        assertThat(owner.get(kind().at(created)).json().has("summary")).isFalse();
    }

    @Test
    default void keepsWhatCimHasCorrected() {
        HubClient owner = kind().newPartner();
        Statement line = kind().minimal()
                .with("externalId", RecordKind.unique("corrected"))
                .with("summary", Map.of("en", "As the owner has it"));
        Answer created = owner.post(kind().path(), line).is(201);
        HubClient.CIM
                .put(
                        kind().at(created),
                        created.etag(),
                        Statement.of(created).with("summary", Map.of("en", "As CIM has it")))
                .is(200);

        JsonNode kept = line(results(file(owner, "", List.of(line)).is(200)), 1);
        assertThat(kept.path("status").asText()).isEqualTo("unchanged");
        assertThat(kept.at("/conflicts/0/member").asText()).isEqualTo("summary");
        assertThat(owner.get(kind().at(created)).json().at("/summary/en").asText())
                .isEqualTo("As CIM has it");

        assertThat(statuses(file(owner, "?override=true", List.of(line)))).containsExactly("updated");
        assertThat(owner.get(kind().at(created)).json().at("/summary/en").asText())
                .isEqualTo("As the owner has it");
        assertThat(line(results(file(owner, "", List.of(line))), 1).has("conflicts"))
                .isFalse();
    }

    @Test
    default void revivesAndLeavesOthersRecordsAlone() {
        HubClient owner = kind().newPartner();
        Statement line = kind().minimal().with("externalId", RecordKind.unique("revived"));
        Answer created = owner.post(kind().path(), line).is(201);
        owner.delete(kind().at(created)).is(204);
        Answer others = kind().recorded(kind().minimal());

        Map<Long, JsonNode> results =
                results(file(owner, "", List.of(line, Statement.of(others).with("summary", Map.of("en", "Mine now")))));

        assertThat(line(results, 1).path("status").asText()).isEqualTo("updated");
        assertThat(owner.get(kind().at(created)).is(200).etag()).isEqualTo("\"3\"");
        assertThat(line(results, 2).path("status").asText()).isEqualTo("rejected");
        assertThat(HubClient.CIM.get(kind().at(others)).body()).isEqualTo(others.body());
    }

    @Test
    default void refusesAFileThatCannotBeOne() {
        HubClient.CIM.post(kind().path() + "/import", "{}").isProblem(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        file(HubClient.CIM, "?mode=append", List.of("{}")).refusesParameter("mode");
        file(HubClient.CIM, "?dryrun=true", List.of("{}")).refusesParameter("dryrun");
        assertThat(file(HubClient.CIM, "", List.of("", "  ")).is(200).body()).isEmpty();
    }

    private Answer file(HubClient sender, String query, List<?> lines) {
        return sender.send(
                "POST",
                kind().path() + "/import" + query,
                BodyPublishers.ofString(asFile(lines)),
                "Content-Type",
                "application/x-ndjson");
    }

    private List<String> exported(HubClient owner) {
        return owner.get(kind().path() + "/export?owner=me")
                .is(200)
                .body()
                .lines()
                .toList();
    }

    private static String asFile(List<?> lines) {
        return lines.stream().map(Object::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> statuses(Answer answer) {
        return results(answer).values().stream()
                .map(result -> result.path("status").asText())
                .toList();
    }

    private static JsonNode line(Map<Long, JsonNode> results, long number) {
        return results.getOrDefault(number, MissingNode.getInstance());
    }

    /** What became of each line, by its number. */
    private static Map<Long, JsonNode> results(Answer answer) {
        return answer.body()
                .lines()
                .map(line -> Statement.of(line).json())
                .collect(Collectors.toMap(result -> result.path("line").asLong(), result -> result));
    }
}
