package org.oas.cim.kit.testing;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Several writers at once: one wins, the others are told. */
public interface ConcurrencyContract {

    int WRITERS = 8;

    RecordKind kind();

    @Test
    default void letsOneOfSeveralWritersOfAVersionWin() throws Exception {
        Answer created = kind().recorded(kind().minimal());

        List<Integer> statuses = AtOnce.call(
                WRITERS,
                () -> HubClient.CIM
                        .put(kind().at(created), created.etag(), kind().minimal())
                        .status());

        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(HubClient.CIM.get(kind().at(created)).etag()).isEqualTo("\"2\"");
        assertThat(HubClient.CIM.get(kind().at(created) + "/history").json().path("data"))
                .hasSize(2);
    }

    @Test
    default void letsOneOfSeveralTakersOfAnExternalIdWin() throws Exception {
        String externalId = RecordKind.unique("raced-for");

        List<Integer> statuses = AtOnce.call(
                WRITERS,
                () -> HubClient.CIM
                        .post(kind().path(), kind().minimal().with("externalId", externalId))
                        .status());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    default void givesEachChangeAVersionOfItsOwnWhenAnyVersionMayBeChanged() throws Exception {
        Answer created = kind().recorded(kind().minimal());

        List<Integer> statuses = AtOnce.call(
                WRITERS,
                () -> HubClient.CIM
                        .put(kind().at(created), "*", kind().minimal())
                        .status());

        assertThat(statuses).containsOnly(200);
        assertThat(HubClient.CIM.get(kind().at(created)).etag()).isEqualTo("\"" + (WRITERS + 1) + "\"");
    }

    @Test
    default void withdrawsOnceHoweverManyAskForIt() throws Exception {
        Answer created = kind().recorded(kind().minimal());

        List<Integer> statuses = AtOnce.call(
                WRITERS, () -> HubClient.CIM.delete(kind().at(created)).status());

        assertThat(statuses).containsOnly(204);
        assertThat(HubClient.CIM.get(kind().at(created) + "/history").json().path("data"))
                .hasSize(2);
    }
}
