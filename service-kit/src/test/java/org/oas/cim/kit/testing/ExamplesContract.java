package org.oas.cim.kit.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Every example in the description is sent, and the answer is the one that is shown. What differs from run to run, ids and times, is
 * left out of the comparison.
 */
public interface ExamplesContract {

    Duration PATIENCE = Duration.ofSeconds(20);

    RecordKind kind();

    @Test
    default void showsAnExampleOfAllThatIsSentAndAnswered() {
        JsonNode description = ShownExamples.of(kind()).description();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    operation
                            .getValue()
                            .at("/requestBody/content")
                            .forEach(content ->
                                    assertThat(content.has("example")).as(name).isTrue());
                    operation
                            .getValue()
                            .path("responses")
                            .properties()
                            .forEach(answer -> answer.getValue()
                                    .path("content")
                                    .forEach(content -> assertThat(content.has("example"))
                                            .as(name + " " + answer.getKey())
                                            .isTrue()));
                }));
        description
                .at("/components/responses")
                .forEach(problem -> assertThat(problem.at("/content/application~1problem+json/examples"))
                        .as(problem.path("description").asText())
                        .isNotEmpty());
    }

    @Test
    default void recordsAndChangesAsIsShown() {
        ShownExamples shown = ShownExamples.of(kind());
        kind().full();
        Statement sent = own(shown.request("post", ""));

        Answer created = HubClient.CIM.post(kind().path(), sent).is(201);
        same(created.json(), shown.answer("post", "", 201));
        same(HubClient.CIM.get(kind().at(created)).is(200).json(), shown.answer("get", "/{id}", 200));

        String byExternalId = kind().path() + "/by-external-id/";
        Statement upserted = own(shown.request("put", "/by-external-id/{externalId}"));
        Answer upsert = HubClient.CIM
                .putWithoutCondition(byExternalId + upserted.text("externalId"), upserted)
                .is(201);
        same(upsert.json(), shown.answer("put", "/by-external-id/{externalId}", 201));
        same(
                HubClient.CIM
                        .putWithoutCondition(byExternalId + upserted.text("externalId"), upserted)
                        .is(200)
                        .json(),
                shown.answer("put", "/by-external-id/{externalId}", 200));

        Statement replacement = own(shown.request("put", "/{id}"));
        String id = kind().at(UUID.randomUUID().toString());
        Answer chosen = HubClient.CIM
                .send(
                        "PUT",
                        id,
                        BodyPublishers.ofString(replacement.toString()),
                        "Content-Type",
                        "application/json",
                        "If-None-Match",
                        "*")
                .is(201);
        same(chosen.json(), shown.answer("put", "/{id}", 201));
        same(HubClient.CIM.put(id, chosen.etag(), replacement).is(200).json(), shown.answer("put", "/{id}", 200));

        Answer patched = HubClient.CIM
                .send(
                        "PATCH",
                        kind().at(created),
                        BodyPublishers.ofString(shown.request("patch", "/{id}").toString()),
                        "Content-Type",
                        "application/merge-patch+json",
                        "If-Match",
                        created.etag())
                .is(200);
        same(patched.json(), shown.answer("patch", "/{id}", 200));
    }

    @Test
    default void listsAsIsShown() {
        ShownExamples shown = ShownExamples.of(kind());
        String sync = HubClient.CIM.get(kind().path() + "?limit=1").is(200).text("sync");
        Answer created = kind().recorded(kind().full());
        String own = "?externalId=" + created.text("externalId");

        JsonNode page = HubClient.CIM.get(kind().path() + own).is(200).json();
        sameMembers(page, shown.answer("get", "", 200));
        same(page.at("/data/0"), shown.answer("get", "", 200).at("/data/0"));
        String line = HubClient.CIM.get(kind().path() + "/export" + own).is(200).body();
        same(Statement.of(line).json(), shown.answer("get", "/export", 200));
        JsonNode history =
                HubClient.CIM.get(kind().at(created) + "/history").is(200).json();
        JsonNode shownHistory = shown.answer("get", "/{id}/history", 200);
        sameMembers(history, shownHistory);
        assertThat(history.at("/data/0/changed")).isEqualTo(shownHistory.at("/data/0/changed"));
        same(history.at("/data/0/record"), shownHistory.at("/data/0/record"));
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode changes = HubClient.CIM
                    .get(kind().path() + "/changes?limit=1000&sync=" + sync)
                    .is(200)
                    .json();
            JsonNode shownChanges = shown.answer("get", "/changes", 200);
            sameMembers(changes, shownChanges);
            JsonNode change = changes.path("data").get(changes.path("data").size() - 1);
            sameMembers(change, shownChanges.at("/data/0"));
            same(change.path("record"), shownChanges.at("/data/0/record"));
        });
    }

    @Test
    default void describesProblemsAsIsShown() {
        JsonNode paths = ShownExamples.of(kind()).description().path("paths");
        String example = "/get/responses/200/content/application~1json/example";

        JsonNode types = HubClient.CIM.get("/v1/problems").is(200).json();
        assertThat(types).isEqualTo(paths.path("/v1/problems").at(example));
        JsonNode shown = paths.path("/v1/problems/{code}").at(example);
        assertThat(HubClient.CIM.get(shown.path("type").asText()).is(200).json())
                .isEqualTo(shown);
    }

    @Test
    default void importsAsIsShown() {
        ShownExamples shown = ShownExamples.of(kind());
        kind().full();
        Statement line = own(shown.request("post", "/import"));

        Answer imported = HubClient.CIM
                .send(
                        "POST",
                        kind().path() + "/import",
                        BodyPublishers.ofString(line + "\n"),
                        "Content-Type",
                        "application/x-ndjson")
                .is(200);

        same(Statement.of(imported).json(), shown.answer("post", "/import", 200));
    }

    @Test
    default void joinsAsIsShown() {
        ShownExamples shown = ShownExamples.of(kind());
        HubClient other = kind().newPartner();
        Answer survivor = kind().recorded(kind().full());
        Statement statement = own(shown.request("post", ""));
        Answer duplicate = HubClient.CIM
                .post(
                        kind().path() + "?onBehalfOf=" + other.actingPartner(),
                        statement.without("externalId").with("visibility", "public"))
                .is(201);

        JsonNode candidates =
                other.get(kind().at(duplicate) + "/duplicates").is(200).json();
        JsonNode shownCandidate = shown.answer("get", "/{id}/duplicates", 200).at("/data/0");
        JsonNode candidate = only(candidates.path("data"), survivor.id());
        assertThat(candidate.path("score")).isEqualTo(shownCandidate.path("score"));
        assertThat(candidate.path("reasons")).isEqualTo(shownCandidate.path("reasons"));
        same(candidate.path("record"), shownCandidate.path("record"));

        Statement into = shown.request("post", "/{id}/merge").with("into", survivor.id());
        String at = kind().at(duplicate);
        Answer proposed =
                other.post(at + "/merge", into, "If-Match", duplicate.etag()).is(202);
        sameMembers(proposed.json(), shown.answer("post", "/{id}/merge", 202));
        Answer merged = HubClient.CIM
                .post(at + "/merge", into, "If-Match", duplicate.etag())
                .is(200);
        JsonNode shownMerged = shown.answer("post", "/{id}/merge", 200);
        same(without(merged.json(), "contributions"), without(shownMerged, "contributions"));
        sameMembers(merged.json().at("/contributions/0"), shownMerged.at("/contributions/0"));
        assertThat(merged.json().at("/contributions/0/version")).isEqualTo(shownMerged.at("/contributions/0/version"));
        Answer split = other.post(at + "/split", "").is(200);
        same(without(split.json(), "owner"), without(shown.answer("post", "/{id}/split", 200), "owner"));
    }

    @Test
    default void handsOverAsIsShown() {
        ShownExamples shown = ShownExamples.of(kind());
        String partner = kind().newPartner().actingPartner().toString();
        Answer created = kind().recorded(kind().full());

        Answer given = HubClient.CIM
                .post(
                        kind().at(created) + "/transfer",
                        shown.request("post", "/{id}/transfer").with("to", partner),
                        "If-Match",
                        created.etag())
                .is(200);

        assertThat(given.text("owner")).isEqualTo(partner);
        JsonNode shownGiven = shown.answer("post", "/{id}/transfer", 200);
        same(without(given.json(), "owner"), without(shownGiven, "owner"));
        assertThat(shownGiven.path("owner"))
                .isEqualTo(shown.request("post", "/{id}/transfer").json().path("to"));

        Answer redacted = HubClient.CIM
                .post(
                        kind().at(kind().recorded(own(shown.request("post", "")))) + "/redact",
                        shown.request("post", "/{id}/redact"))
                .is(200);
        same(redacted.json(), shown.answer("post", "/{id}/redact", 200));
    }

    /** All but those that need a part to fail, or two requests at one moment, for which there are tests of their own. */
    @Test
    default void refusesAsIsShown() {
        Map<ProblemType, Answer> provoked = new ProvokedProblems(kind()).all();
        Set<String> shown =
                ShownExamples.of(kind()).description().at("/components/responses").findValues("value").stream()
                        .map(problem -> problem.path("type").asText())
                        .collect(Collectors.toSet());

        assertThat(EnumSet.complementOf(EnumSet.copyOf(provoked.keySet())))
                .as("what only the gateway, or no single request, provokes")
                .containsExactlyInAnyOrder(
                        ProblemType.METHOD_NOT_ALLOWED,
                        ProblemType.TOO_SLOW,
                        ProblemType.STILL_RUNNING,
                        ProblemType.TOO_MANY_REQUESTS,
                        ProblemType.INTERNAL_ERROR,
                        ProblemType.UNAVAILABLE);
        provoked.forEach((type, answer) -> {
            assertThat(shown).contains(answer.isProblem(type).text("type"));
            JsonNode example = shownProblem(type);
            assertThat(answer.text("title")).isEqualTo(example.path("title").asText());
            assertThat(answer.json().path("errors")).isEqualTo(example.path("errors"));
        });
    }

    private JsonNode shownProblem(ProblemType type) {
        return ShownExamples.of(kind())
                .description()
                .at("/components/responses/Problem" + type.status() + "/content/application~1problem+json/examples")
                .path(type.code())
                .path("value");
    }

    private static Statement own(Statement shown) {
        return shown.with("externalId", RecordKind.unique("shown"));
    }

    private static JsonNode only(JsonNode candidates, String id) {
        for (JsonNode candidate : candidates) {
            if (id.equals(candidate.at("/record/id").asText())) {
                return candidate;
            }
        }
        throw new AssertionError(id + " is not in " + candidates);
    }

    private static void same(JsonNode answered, JsonNode shown) {
        assertThat(without(answered, "id", "externalId", "created", "updated", "display"))
                .isEqualTo(without(shown, "id", "externalId", "created", "updated", "display"));
    }

    private static void sameMembers(JsonNode answered, JsonNode shown) {
        assertThat(answered.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(shown::fieldNames);
    }

    private static JsonNode without(JsonNode object, String... members) {
        ObjectNode copy = object.deepCopy();
        return copy.without(List.of(members));
    }
}
