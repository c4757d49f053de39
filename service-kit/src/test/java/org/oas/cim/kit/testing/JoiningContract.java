package org.oas.cim.kit.testing;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

/** Records that are one: merged by both owners or by CIM, written on by both, split again, handed over. */
public interface JoiningContract {

    RecordKind kind();

    @Test
    default void isFoundBesideWhatItMayBeTheSameAs() {
        Answer first = kind().recorded(kind().full());
        Answer second = kind().recorded(kind().full());
        Answer other = kind().recorded(kind().minimal());

        assertThat(second.header("Link")).contains("<" + kind().at(first) + ">; rel=\"duplicate-candidate\"");
        assertThat(other.header("Link")).isEmpty();
        JsonNode candidates = HubClient.CIM
                .get(kind().at(second) + "/duplicates")
                .is(200)
                .json()
                .path("data");
        assertThat(candidates.findValuesAsText("id")).contains(first.id());
        assertThat(candidates.at("/0/score").asDouble()).isBetween(0.5, 1.0);
        assertThat(candidates.at("/0/reasons")).isNotEmpty();
        HubClient.CIM
                .get(kind().at(UUID.randomUUID().toString()) + "/duplicates")
                .isProblem(ProblemType.NOT_FOUND);
    }

    @Test
    default void isMergedOnceBothOwnersAskForIt() {
        HubClient one = kind().newPartner();
        HubClient other = kind().newPartner();
        Answer duplicate = recorded(one);
        Answer survivor = recorded(other);

        Answer proposed = merge(one, duplicate, survivor.id()).is(202);
        merge(one, duplicate, survivor.id()).is(202);
        merge(kind().newPartner(), duplicate, survivor.id()).isProblem(ProblemType.NOT_YOURS);
        one.get(kind().at(duplicate)).is(200);
        Answer merged = merge(other, duplicate, survivor.id()).is(200);

        assertThat(proposed.text("waitsFor")).isEqualTo(other.actingPartner().toString());
        assertThat(merged.id()).isEqualTo(survivor.id());
        assertThat(merged.etag()).isEqualTo("\"2\"");
        assertThat(merged.json().at("/contributions/0/id").asText()).isEqualTo(duplicate.id());
        assertThat(merged.json().at("/contributions/0/externalId").asText()).isEqualTo(duplicate.text("externalId"));
        assertThat(one.get(kind().path() + "?owner=me&externalId=" + duplicate.text("externalId"))
                        .json()
                        .at("/data/0/id")
                        .asText())
                .isEqualTo(survivor.id());
        Answer leads = other.get(kind().at(duplicate)).is(308);
        assertThat(leads.header("Location")).isEqualTo(kind().at(survivor));
        assertThat(merge(HubClient.CIM, duplicate, "\"2\"", survivor.id())
                        .is(200)
                        .body())
                .isEqualTo(merged.body());
    }

    @Test
    default void isWrittenOnByTheDuplicatesOwner() {
        HubClient contributor = kind().newPartner();
        Answer duplicate = recorded(contributor);
        Answer survivor = recorded(HubClient.CIM);
        merge(HubClient.CIM, duplicate, survivor.id()).is(200);
        String at = kind().path() + "/by-external-id/" + duplicate.text("externalId");

        Answer unchanged =
                contributor.putWithoutCondition(at, asSent(duplicate)).is(200);
        Answer written = contributor.putWithoutCondition(at, kind().minimal()).is(200);

        assertThat(unchanged.id()).isEqualTo(survivor.id());
        assertThat(unchanged.etag()).isEqualTo("\"2\"");
        assertThat(written.id()).isEqualTo(survivor.id());
        assertThat(written.etag()).isEqualTo("\"3\"");
        assertThat(written.json().at("/contributions/0/version").asLong()).isEqualTo(3);
        assertThat(written.json().path(kind().heading()))
                .isEqualTo(survivor.json().path(kind().heading()));
        HubClient.CIM.delete(kind().at(survivor)).isProblem(ProblemType.CONFLICT);
    }

    @Test
    default void isSplitAgain() {
        HubClient contributor = kind().newPartner();
        Answer duplicate = recorded(contributor);
        Answer survivor = recorded(HubClient.CIM);
        merge(HubClient.CIM, duplicate, survivor.id()).is(200);
        Answer written = contributor
                .putWithoutCondition(
                        kind().path() + "/by-external-id/" + duplicate.text("externalId"), kind().minimal())
                .is(200);

        kind().newPartner().post(kind().at(duplicate) + "/split", "").isProblem(ProblemType.NOT_YOURS);
        HubClient.CIM
                .post(kind().at(duplicate) + "/split", "", "If-Match", "\"1\"")
                .isProblem(ProblemType.STALE);
        Answer split = contributor
                .post(kind().at(duplicate) + "/split", "", "If-Match", written.etag())
                .is(200);

        assertThat(split.id()).isEqualTo(duplicate.id());
        assertThat(split.etag()).isEqualTo("\"4\"");
        assertThat(contributor.get(kind().at(duplicate)).is(200).body()).isEqualTo(split.body());
        assertThat(HubClient.CIM.get(kind().at(survivor)).json().has("contributions"))
                .isFalse();
        contributor.post(kind().at(duplicate) + "/split", "").isProblem(ProblemType.CONFLICT);
    }

    @Test
    default void takesWhatWasMergedBeforeWithItAndBack() {
        Answer first = recorded(HubClient.CIM);
        Answer second = recorded(HubClient.CIM);
        Answer last = recorded(HubClient.CIM);
        merge(HubClient.CIM, first, second.id()).is(200);

        Answer merged = merge(HubClient.CIM, second, "\"2\"", last.id()).is(200);
        Answer split = HubClient.CIM.post(kind().at(second) + "/split", "").is(200);

        assertThat(merged.json().path("contributions").findValuesAsText("id"))
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(split.json().path("contributions").findValuesAsText("id")).containsExactly(first.id());
        assertThat(HubClient.CIM.get(kind().at(last)).json().has("contributions"))
                .isFalse();
    }

    @Test
    default void isHandedOver() {
        HubClient owner = kind().newPartner();
        HubClient other = kind().newPartner();
        Answer record = recorded(owner);
        String to = "{\"to\": \"" + other.actingPartner() + "\"}";
        String at = kind().at(record) + "/transfer";

        other.post(at, to, "If-Match", "\"1\"").isProblem(ProblemType.NOT_YOURS);
        owner.post(at, to).isProblem(ProblemType.PRECONDITION_REQUIRED);
        owner.post(at, "{\"to\": \"" + UUID.randomUUID() + "\"}", "If-Match", "\"1\"")
                .refuses("#/to");
        owner.post(at, "{}", "If-Match", "\"1\"").refuses("#/to");
        recorded(other);
        Answer given = owner.post(at, to, "If-Match", "\"1\"").is(200);

        assertThat(given.text("owner")).isEqualTo(other.actingPartner().toString());
        assertThat(given.etag()).isEqualTo("\"2\"");
        owner.put(kind().at(record), "\"2\"", kind().minimal()).isProblem(ProblemType.NOT_YOURS);
        other.put(kind().at(record), "\"2\"", kind().minimal()).is(200);
    }

    private Answer recorded(HubClient owner) {
        Statement statement =
                kind().minimal().with("externalId", RecordKind.unique("joined")).with("visibility", "public");
        return owner.post(kind().path(), statement).is(201);
    }

    private Answer merge(HubClient partner, Answer duplicate, String into) {
        return merge(partner, duplicate, duplicate.etag(), into);
    }

    private Answer merge(HubClient partner, Answer duplicate, String ifMatch, String into) {
        return partner.post(kind().at(duplicate) + "/merge", "{\"into\": \"" + into + "\"}", "If-Match", ifMatch);
    }

    private static Statement asSent(Answer record) {
        Statement statement = Statement.of(record);
        for (String member : List.of("id", "owner", "version", "created", "updated", "display")) {
            statement = statement.without(member);
        }
        return statement;
    }
}
