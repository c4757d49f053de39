package org.oas.cim.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may see a record whose owner chooses that. The onlooker is neither the owner nor CIM. */
public interface VisibilityContract {

    RecordKind kind();

    @Test
    default void isForPartnersUnlessItsOwnerSaysOtherwise() {
        HubClient owner = kind().newPartner();
        HubClient onlooker = kind().newPartner();
        Answer created = owner.post(kind().path(), kind().minimal()).is(201);

        assertThat(created.text("visibility")).isEqualTo("partners");
        onlooker.get(kind().at(created)).is(200);
    }

    @Test
    default void isUnknownToAnotherPartnerWhileItsOwnerKeepsIt() {
        HubClient owner = kind().newPartner();
        HubClient onlooker = kind().newPartner();
        Answer created = owner.post(kind().path(), kept(kind().full())).is(201);
        String at = kind().at(created);

        onlooker.get(at).isProblem(ProblemType.NOT_FOUND);
        onlooker.get(at + "/history").isProblem(ProblemType.NOT_FOUND);
        onlooker.put(at, "*", kind().minimal()).isProblem(ProblemType.NOT_FOUND);
        onlooker.delete(at).isProblem(ProblemType.NOT_FOUND);
        owner.get(at).is(200);
        owner.get(at + "/history").is(200);
        HubClient.CIM.get(at).is(200);
        assertThat(listed(onlooker, created)).isFalse();
        assertThat(listed(owner, created)).isTrue();
        assertThat(listed(HubClient.CIM, created)).isTrue();
    }

    @Test
    default void isGoneForWhoCouldSeeItOnce() {
        HubClient owner = kind().newPartner();
        HubClient onlooker = kind().newPartner();
        Answer created = owner.post(kind().path(), kind().full()).is(201);
        String at = kind().at(created);
        owner.put(at, created.etag(), kept(Statement.of(created))).is(200);

        onlooker.get(at).isProblem(ProblemType.WITHDRAWN);
        onlooker.get(at + "/history").isProblem(ProblemType.WITHDRAWN);
        owner.get(at).is(200);
        assertThat(listed(onlooker, created)).isFalse();
    }

    @Test
    default void staysUnknownWhenItIsWithdrawnBeforeAnybodySawIt() {
        HubClient owner = kind().newPartner();
        HubClient onlooker = kind().newPartner();
        Answer created = owner.post(kind().path(), kept(kind().minimal())).is(201);
        owner.delete(kind().at(created)).is(204);

        onlooker.get(kind().at(created)).isProblem(ProblemType.NOT_FOUND);
        owner.get(kind().at(created)).isProblem(ProblemType.WITHDRAWN);
    }

    @Test
    default void showsOnlyTheVersionsThatTheReaderMaySee() {
        HubClient owner = kind().newPartner();
        HubClient onlooker = kind().newPartner();
        Answer created = owner.post(kind().path(), kept(kind().minimal())).is(201);
        String at = kind().at(created);
        owner.put(at, created.etag(), kind().minimal()).is(200);

        JsonNode history = onlooker.get(at + "/history").is(200).json().path("data");

        assertThat(history).hasSize(1);
        assertThat(history.at("/0/version").asLong()).isEqualTo(2);
        assertThat(owner.get(at + "/history").json().path("data")).hasSize(2);
    }

    private static Statement kept(Statement statement) {
        return statement.with("visibility", "owner-and-cim");
    }

    private boolean listed(HubClient reader, Answer record) {
        Answer list = reader.get(kind().path() + "?limit=200&externalId=" + record.text("externalId"))
                .is(200);
        return !list.json().path("data").isEmpty();
    }
}
