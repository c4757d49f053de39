package org.oas.cim.kit.testing;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

/** Create, read, replace and withdraw, as every service does it. */
public interface ResourceContract {

    RecordKind kind();

    @Test
    default void createsARecordOfTheActingPartner() {
        Answer created = kind().recorded(kind().minimal());

        assertThat(created.header("Location")).isEqualTo(kind().at(created));
        assertThat(created.etag()).isEqualTo("\"1\"");
        assertThat(created.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(created.json().path("version").asLong()).isEqualTo(1);
        assertThat(created.text("owner")).isEqualTo(WellKnownPartners.CIM.toString());
        assertThat(created.text("created")).isNotEmpty().isEqualTo(created.text("updated"));
        assertThat(UUID.fromString(created.id()).version()).isEqualTo(7);
        assertThat(created.json().has("disclosed")).isFalse();
    }

    @Test
    default void answersWhatWasStated() {
        Statement statement = kind().full();

        Answer created = kind().recorded(statement);

        statement.json().properties().stream()
                .filter(member -> !List.of("when", "timeline").contains(member.getKey()))
                .forEach(member -> assertThat(created.json().get(member.getKey()))
                        .as(member.getKey())
                        .isEqualTo(member.getValue()));
    }

    @Test
    default void readsWhatWasCreated() {
        Answer created = kind().recorded(kind().full());

        Answer read = HubClient.CIM.get(kind().at(created)).is(200);

        assertThat(read.json()).isEqualTo(created.json());
        assertThat(read.etag()).isEqualTo(created.etag());
        assertThat(read.header("Content-Type")).startsWith("application/json");
    }

    @Test
    default void answersNothingAnewToWhoHasIt() {
        Answer created = kind().recorded(kind().minimal());

        for (String known : new String[] {created.etag(), "W/" + created.etag(), "*", "\"7\", " + created.etag()}) {
            Answer read = HubClient.CIM
                    .get(kind().at(created), "If-None-Match", known)
                    .is(304);
            assertThat(read.body()).isEmpty();
            assertThat(read.etag()).isEqualTo(created.etag());
        }
        HubClient.CIM.get(kind().at(created), "If-None-Match", "\"7\"").is(200);
    }

    @Test
    default void knowsNoRecordThatWasNeverMade() {
        String unknown = kind().at(UUID.randomUUID().toString());

        HubClient.CIM.get(unknown).isProblem(ProblemType.NOT_FOUND);
        HubClient.CIM.put(unknown, "*", kind().minimal()).isProblem(ProblemType.NOT_FOUND);
        HubClient.CIM.delete(unknown).isProblem(ProblemType.NOT_FOUND);
        HubClient.CIM.get(unknown + "/history").isProblem(ProblemType.NOT_FOUND);
    }

    @Test
    default void replacesEveryMember() {
        Answer created = kind().recorded(kind().full());
        Statement statement = kind().minimal();

        Answer replaced =
                HubClient.CIM.put(kind().at(created), created.etag(), statement).is(200);

        assertThat(replaced.etag()).isEqualTo("\"2\"");
        assertThat(replaced.json().path("version").asLong()).isEqualTo(2);
        assertThat(replaced.json().get(kind().heading()))
                .isEqualTo(statement.json().get(kind().heading()));
        assertThat(replaced.json().has("summary")).isFalse();
        assertThat(replaced.json().has("externalId")).isFalse();
        assertThat(replaced.text("created")).isEqualTo(created.text("created"));
        assertThat(replaced.text("updated")).isGreaterThan(created.text("updated"));
        assertThat(HubClient.CIM.get(kind().at(created)).json()).isEqualTo(replaced.json());
    }

    @Test
    default void refusesAReplacementWithoutAConditionOrWithAStaleOne() {
        Answer created = kind().recorded(kind().minimal());
        String at = kind().at(created);
        HubClient.CIM.put(at, created.etag(), kind().minimal()).is(200);

        HubClient.CIM.putWithoutCondition(at, kind().minimal()).isProblem(ProblemType.PRECONDITION_REQUIRED);
        HubClient.CIM.put(at, created.etag(), kind().minimal()).isProblem(ProblemType.STALE);
        HubClient.CIM.put(at, "W/\"2\"", kind().minimal()).isProblem(ProblemType.STALE);

        assertThat(HubClient.CIM.get(at).etag()).isEqualTo("\"2\"");
    }

    @Test
    default void changesNothingWhenSentWhatWasRead() {
        for (Statement statement : new Statement[] {kind().minimal(), kind().full()}) {
            Answer created = kind().recorded(statement);
            Answer read = HubClient.CIM.get(kind().at(created));

            Answer replaced = HubClient.CIM
                    .put(kind().at(created), read.etag(), Statement.of(read))
                    .is(200);

            assertThat(replaced.body()).isEqualTo(read.body());
            assertThat(replaced.etag()).isEqualTo(read.etag());
            assertThat(HubClient.CIM.get(kind().at(created) + "/history").json().path("data"))
                    .hasSize(1);
        }
    }

    @Test
    default void refusesToHaveItsOwnMembersSet() {
        Answer created = kind().recorded(kind().minimal());
        Statement read = Statement.of(created);
        String other = UUID.randomUUID().toString();

        HubClient.CIM.post(kind().path(), kind().minimal().with("id", other)).refuses("#/id");
        HubClient.CIM
                .put(kind().at(created), created.etag(), read.with("owner", other))
                .refuses("#/owner");
        HubClient.CIM
                .put(kind().at(created), created.etag(), read.with("version", 7))
                .refuses("#/version");
        HubClient.CIM
                .put(kind().at(created), created.etag(), read.with("created", "2004-01-01T00:00:00Z"))
                .refuses("#/created");
        Answer both = HubClient.CIM.put(
                kind().at(created), created.etag(), read.with("id", other).with("updated", "2004-01-01T00:00:00Z"));

        assertThat(both.refuses("#/id").json().at("/errors/1/pointer").asText()).isEqualTo("#/updated");
    }

    @Test
    default void withdrawsForGood() {
        Answer created = kind().recorded(kind().full());
        String at = kind().at(created);

        assertThat(HubClient.CIM.delete(at).is(204).body()).isEmpty();

        HubClient.CIM.get(at).isProblem(ProblemType.WITHDRAWN);
        HubClient.CIM.put(at, "*", kind().minimal()).isProblem(ProblemType.WITHDRAWN);
        HubClient.CIM.delete(at).is(204);
        assertThat(HubClient.CIM
                        .get(kind().path() + "?externalId=" + created.text("externalId"))
                        .json()
                        .path("data"))
                .isEmpty();
        assertThat(HubClient.CIM.get(at + "/history").is(200).json().path("data"))
                .hasSize(2);
        kind().newPartner().get(at + "/history").isProblem(ProblemType.WITHDRAWN);
    }

    @Test
    default void withdrawsOnlyTheVersionThatIsNamed() {
        Answer created = kind().recorded(kind().minimal());
        String at = kind().at(created);
        HubClient.CIM.put(at, created.etag(), kind().minimal()).is(200);

        HubClient.CIM.delete(at, "If-Match", created.etag()).isProblem(ProblemType.STALE);
        HubClient.CIM.get(at).is(200);
        HubClient.CIM.delete(at, "If-Match", "\"2\"").is(204);
    }

    @Test
    default void keepsAnExternalIdToOneRecord() {
        String taken = RecordKind.unique("taken");
        kind().recorded(kind().minimal().with("externalId", taken));
        Answer second = kind().recorded(kind().minimal());

        HubClient.CIM
                .post(kind().path(), kind().minimal().with("externalId", taken))
                .isProblem(ProblemType.CONFLICT);
        HubClient.CIM
                .put(kind().at(second), second.etag(), kind().minimal().with("externalId", taken))
                .isProblem(ProblemType.CONFLICT);
        kind().newPartner()
                .post(kind().path(), kind().minimal().with("externalId", taken))
                .is(201);
        assertThat(HubClient.CIM.get(kind().at(second)).etag()).isEqualTo(second.etag());
    }

    @Test
    default void leavesAnotherPartnersRecordAlone() {
        Answer created = kind().recorded(kind().minimal());
        String at = kind().at(created);

        HubClient other = kind().newPartner();

        other.put(at, created.etag(), kind().minimal()).isProblem(ProblemType.NOT_YOURS);
        other.put(at, created.etag(), Statement.of(created)).isProblem(ProblemType.NOT_YOURS);
        other.delete(at).isProblem(ProblemType.NOT_YOURS);

        assertThat(HubClient.CIM.get(at).json()).isEqualTo(created.json());
    }

    @Test
    default void letsCimChangeAPartnersRecord() {
        HubClient owner = kind().newPartner();
        Answer created = owner.post(kind().path(), kind().minimal()).is(201);

        Answer replaced = HubClient.CIM
                .put(kind().at(created), created.etag(), kind().minimal())
                .is(200);

        assertThat(replaced.text("owner")).isEqualTo(owner.actingPartner().toString());
    }

    @Test
    default void takesNothingFromAPartnerThatTheHubDoesNotKnow() {
        HubClient stranger = new HubClient(UUID.randomUUID());

        stranger.post(kind().path(), kind().minimal()).isProblem(ProblemType.UNKNOWN_PARTNER);
    }
}
