package org.oas.cim.kit.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

/** What must not be held is taken out of everything that a service holds, and a new version says so. */
public interface RedactionContract {

    RecordKind kind();

    @Test
    default void membersAreTakenOutOfEveryVersionAndEveryKeptAnswer() {
        String word = word();
        HubClient owner = kind().newPartner();
        String key = UUID.randomUUID().toString();
        Statement told = telling(word);
        Answer created = owner.post(kind().path(), told, "Idempotency-Key", key).is(201);
        Answer patched = owner.patch(kind().at(created), created.etag(), summary("Cleaned"))
                .is(200);
        Answer naming = owner.post(
                        kind().path(),
                        kind().referring(kind().minimal(), created.id()),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .is(201);
        owner.putWithoutCondition(kind().path() + "/by-external-id/" + word + "-b", kind().minimal())
                .is(201);
        assertThat(tablesWith(word)).isNotEmpty();

        Answer redacted = redact(HubClient.CIM, created, "summary", kind().heading(), "externalId")
                .is(200);
        redact(HubClient.CIM, byExternalId(owner, word + "-b"), "externalId").is(200);

        assertThat(tablesWith(word)).isEmpty();
        assertThat(redacted.json().at("/" + kind().heading() + "/en").asText()).isEqualTo("[redacted]");
        assertThat(redacted.json().path("redacted"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("summary", kind().heading(), "externalId");
        assertThat(redacted.json().path("version").asLong())
                .isEqualTo(patched.json().path("version").asLong() + 1);
        assertThat(redacted.json().path("types")).isEqualTo(created.json().path("types"));
        JsonNode history =
                owner.get(kind().at(created) + "/history").is(200).json().path("data");
        assertThat(history).hasSize(3);
        assertThat(history.toString()).doesNotContain(word);
        Answer retry = owner.post(kind().path(), told, "Idempotency-Key", key).is(201);
        assertThat(retry.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(retry.id()).isEqualTo(created.id());
        assertThat(retry.body()).doesNotContain(word);
        owner.get(kind().at(naming)).is(200);
        assertThat(owner.put(kind().at(created), redacted.etag(), Statement.of(redacted))
                        .is(200)
                        .etag())
                .as("sent back, it changes nothing")
                .isEqualTo(redacted.etag());
    }

    @Test
    default void withoutMembersAllOfItGoesAndItIsWithdrawn() {
        String word = word();
        Answer created = kind().recorded(
                        kind().full().with("summary", Map.of("es", word)).with("visibility", "public"));
        HubClient.CIM.delete(kind().at(created)).is(204);

        redact(HubClient.CIM, created).is(204);

        assertThat(tablesWith(word)).isEmpty();
        HubClient.CIM.get(kind().at(created)).isProblem(ProblemType.WITHDRAWN);
        JsonNode history = HubClient.CIM
                .get(kind().at(created) + "/history")
                .is(200)
                .json()
                .path("data");
        assertThat(history).hasSize(3);
        assertThat(history)
                .allSatisfy(version -> assertThat(version.at("/record/" + kind().heading() + "/en")
                                .asText())
                        .isEqualTo("[redacted]"));
    }

    @Test
    default void aDuplicatesExternalIdGoesFromWhatStandsForItToo() {
        String word = word();
        Answer duplicate = kind().recorded(kind().minimal().with("externalId", word));
        Answer between = kind().recorded(kind().minimal());
        Answer survivor = kind().recorded(kind().minimal());
        merge(duplicate, between);
        merge(between, survivor);

        redact(HubClient.CIM, duplicate).is(204);

        assertThat(tablesWith(word)).isEmpty();
        assertThat(HubClient.CIM
                        .get(kind().at(survivor))
                        .is(200)
                        .json()
                        .path("contributions")
                        .findValuesAsText("id"))
                .containsExactlyInAnyOrder(duplicate.id(), between.id());
    }

    @Test
    default void onlyCimDoesItAndItIsNotedWhy() {
        HubClient owner = kind().newPartner();
        Answer created = owner.post(kind().path(), telling(word())).is(201);
        AuditContract.AuditedCall call = new AuditContract.AuditedCall();

        redact(owner, created, "summary").isProblem(ProblemType.NOT_ALLOWED);
        redact(HubClient.PUBLIC, created, "summary").isProblem(ProblemType.UNAUTHENTICATED);
        HubClient.CIM
                .post(kind().at(created) + "/redact", body(List.of("summary"), "It named somebody."), call.headers())
                .is(200);

        assertThat(ServiceDatabase.asOwner()
                        .read("select string_agg(reason, '; ' order by position) from audit_log where request_id = '"
                                + call.id() + "'"))
                .isEqualTo("CIM changes what belongs to another partner; redacts [summary]: It named somebody.");
    }

    @Test
    default void whatIsAskedForWronglyChangesNothing() {
        Answer created = kind().recorded(telling(word()));
        String at = kind().at(created) + "/redact";

        HubClient.CIM.post(at, body(List.of("summary", "visibility"), "why")).refuses("#/members/1", "summary");
        HubClient.CIM.post(at, body(List.of(), "why")).refuses("#/members");
        HubClient.CIM.post(at, "{}").refuses("#/reason", "say why");
        HubClient.CIM.post(at, body(List.of("summary"), " ")).refuses("#/reason");
        HubClient.CIM
                .post(at, body(List.of("summary"), "Ask somebody@example.org"))
                .refuses("#/reason");
        HubClient.CIM.post(at, "{\"reason\": 7}").refuses("#/reason");
        HubClient.CIM
                .post(at, body(List.of("summary"), "why"), "If-Match", "\"7\"")
                .isProblem(ProblemType.STALE);
        HubClient.CIM
                .post(kind().at(UUID.randomUUID().toString()) + "/redact", body(List.of("summary"), "why"))
                .isProblem(ProblemType.NOT_FOUND);

        assertThat(HubClient.CIM.get(kind().at(created)).is(200).json()).isEqualTo(created.json());
    }

    private Statement telling(String word) {
        return kind().minimal()
                .with(kind().heading(), Map.of("en", "A seminar " + word))
                .with("summary", Map.of("en", "About " + word))
                .with("externalId", word);
    }

    private Answer byExternalId(HubClient owner, String externalId) {
        JsonNode record = owner.get(kind().path() + "?owner=me&externalId=" + externalId)
                .is(200)
                .json()
                .at("/data/0");
        return owner.get(kind().at(record.path("id").asText())).is(200);
    }

    private void merge(Answer duplicate, Answer survivor) {
        HubClient.CIM
                .send(
                        "POST",
                        kind().at(duplicate) + "/merge",
                        BodyPublishers.ofString("{\"into\": \"" + survivor.id() + "\"}"),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "*")
                .is(200);
    }

    private Answer redact(HubClient caller, Answer record, String... members) {
        return caller.post(
                kind().at(record) + "/redact",
                members.length == 0
                        ? "{\"reason\": \"It must not be held.\"}"
                        : body(List.of(members), "It must not be held."));
    }

    private static Statement body(List<String> members, String reason) {
        return Statement.of("{}").with("members", members).with("reason", reason);
    }

    private static String summary(String text) {
        return "{\"summary\": {\"en\": \"" + text + "\"}}";
    }

    private static String word() {
        return RecordKind.unique("word");
    }

    /** The names of the tables that hold the word anywhere. */
    private static List<String> tablesWith(String word) {
        return ServiceDatabase.asOwner().tablesWith(word);
    }
}
