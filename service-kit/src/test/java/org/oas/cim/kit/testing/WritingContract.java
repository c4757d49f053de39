package org.oas.cim.kit.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

/** How a partner's system keeps its records in step: by its own ids, under ids of its own, member by member. */
public interface WritingContract {

    int WRITERS = 8;

    RecordKind kind();

    @Test
    default void recordsStatesAnewAndRevivesByTheOwnersId() {
        String at = byExternalId(RecordKind.unique("region/nr. 7"));
        Statement statement = kind().minimal();

        Answer created = HubClient.CIM.putWithoutCondition(at, statement).is(201);
        Answer unchanged = HubClient.CIM.putWithoutCondition(at, statement).is(200);
        Answer changed = HubClient.CIM.putWithoutCondition(at, kind().minimal()).is(200);
        HubClient.CIM.delete(kind().at(created)).is(204);
        HubClient.CIM.get(kind().at(created)).isProblem(ProblemType.WITHDRAWN);
        Answer revived = HubClient.CIM.putWithoutCondition(at, statement).is(200);

        assertThat(created.header("Location")).isEqualTo(kind().at(created));
        assertThat(unchanged.body()).isEqualTo(created.body());
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(revived.id()).isEqualTo(created.id());
        assertThat(revived.etag()).isEqualTo("\"4\"");
        assertThat(HubClient.CIM.get(kind().at(created)).is(200).body()).isEqualTo(revived.body());
    }

    @Test
    default void recordsOnceHoweverManyStateItAtOnce() throws Exception {
        String at = byExternalId(RecordKind.unique("raced-for"));
        Statement statement = kind().minimal();

        List<Integer> statuses = AtOnce.call(
                WRITERS, () -> HubClient.CIM.putWithoutCondition(at, statement).status());

        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
    }

    @Test
    default void holdsToTheConditionsOfWhoStatesByItsOwnId() {
        String at = byExternalId(RecordKind.unique("conditions"));
        HubClient.CIM.put(at, "\"1\"", kind().minimal()).isProblem(ProblemType.STALE);
        Answer created = put(at, kind().minimal(), "If-None-Match", "*").is(201);

        put(at, kind().minimal(), "If-None-Match", "*").isProblem(ProblemType.STALE);
        HubClient.CIM.put(at, "\"7\"", kind().minimal()).isProblem(ProblemType.STALE);
        HubClient.CIM.put(at, created.etag(), kind().minimal()).is(200);
        put(at, kind().minimal(), "If-None-Match", "\"1\"").refusesParameter("If-None-Match");
        HubClient.CIM
                .putWithoutCondition(at, kind().minimal().with("externalId", "another"))
                .refuses("#/externalId");
    }

    @Test
    default void recordsUnderAnIdOfTheSender() {
        UUID id = UUID.randomUUID();
        String at = kind().at(id.toString());
        HubClient.CIM.put(at, "*", kind().minimal()).isProblem(ProblemType.NOT_FOUND);

        Answer created = put(at, kind().minimal(), "If-None-Match", "*").is(201);

        assertThat(created.id()).isEqualTo(id.toString());
        assertThat(created.header("Location")).isEqualTo(at);
        put(at, kind().minimal(), "If-None-Match", "*").isProblem(ProblemType.STALE);
        assertThat(HubClient.CIM.get(at).is(200).body()).isEqualTo(created.body());
    }

    @Test
    default void changesWhatAPatchNames() {
        Answer created = kind().recorded(kind().full());

        Answer patched = patch(kind().at(created), created.etag(), "{\"summary\": {\"es\": \"Resumen\"}}")
                .is(200);
        Answer taken =
                patch(kind().at(created), patched.etag(), "{\"summary\": null}").is(200);

        assertThat(patched.json().at("/summary/es").asText()).isEqualTo("Resumen");
        assertThat(rest(patched)).isEqualTo(rest(created));
        assertThat(taken.json().has("summary")).isFalse();
        assertThat(rest(taken)).isEqualTo(rest(created));
        assertThat(patch(kind().at(created), taken.etag(), "{}").is(200).etag()).isEqualTo(taken.etag());
    }

    @Test
    default void refusesAPatchThatIsWrongOrStale() {
        Answer created = kind().recorded(kind().minimal());
        String at = kind().at(created);

        patch(at, created.etag(), "{\"sumary\": {}}").refuses("#/sumary");
        patch(at, created.etag(), "{\"version\": 7}").refuses("#/version");
        patch(at, "\"7\"", "{}").isProblem(ProblemType.STALE);
        HubClient.CIM
                .send("PATCH", at, BodyPublishers.ofString("{}"), "Content-Type", "application/merge-patch+json")
                .isProblem(ProblemType.PRECONDITION_REQUIRED);
        patch(at, created.etag(), "[]").isProblem(ProblemType.MALFORMED_BODY);
        HubClient.CIM
                .send("PATCH", at, BodyPublishers.ofString("{}"), "Content-Type", "text/plain", "If-Match", "*")
                .isProblem(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        assertThat(HubClient.CIM.get(at).etag()).isEqualTo(created.etag());
    }

    @Test
    default void isRecordedByCimOnBehalfOfAnother() {
        HubClient partner = kind().newPartner();
        String behalf = "?onBehalfOf=" + partner.actingPartner();
        String externalId = RecordKind.unique("on-behalf");

        Answer created = HubClient.CIM
                .post(kind().path() + behalf, kind().minimal().with("externalId", externalId))
                .is(201);
        Answer own = partner.putWithoutCondition(byExternalId(externalId), kind().minimal())
                .is(200);

        assertThat(created.text("owner")).isEqualTo(partner.actingPartner().toString());
        assertThat(own.id()).isEqualTo(created.id());
        partner.post(kind().path() + "?onBehalfOf=" + HubClient.CIM.actingPartner(), kind().minimal())
                .isProblem(ProblemType.NOT_YOURS);
        HubClient.CIM.post(kind().path() + "?onBehalfOf=IOM", kind().minimal()).refusesParameter("onBehalfOf");
        HubClient.CIM
                .post(kind().path() + "?onBehalfOf=" + UUID.randomUUID(), kind().minimal())
                .isProblem(ProblemType.INVALID_RECORD);
    }

    private String byExternalId(String externalId) {
        return kind().path() + "/by-external-id/" + externalId.replace(" ", "%20");
    }

    private static Answer put(String at, Statement statement, String... headers) {
        String[] all = {headers[0], headers[1], "Content-Type", "application/json"};
        return HubClient.CIM.send("PUT", at, BodyPublishers.ofString(statement.toString()), all);
    }

    private static Answer patch(String at, String ifMatch, String patch) {
        return HubClient.CIM.patch(at, ifMatch, patch);
    }

    private static JsonNode rest(Answer record) {
        return Statement.of(record).json().remove(List.of("summary", "version", "updated"));
    }
}
