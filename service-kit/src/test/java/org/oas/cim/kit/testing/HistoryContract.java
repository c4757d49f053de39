package org.oas.cim.kit.testing;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who changed what, when, as every service tells it. */
public interface HistoryContract {

    RecordKind kind();

    @Test
    default void tellsWhoChangedWhatWhen() {
        HubClient owner = kind().newPartner();
        Statement first = kind().minimal();
        Answer created = owner.post(kind().path(), first).is(201);
        String at = kind().at(created);
        Statement second = first.with("status", kind().others().status());
        Answer replaced = HubClient.CIM.put(at, created.etag(), second).is(200);
        owner.delete(at).is(204);

        JsonNode history = owner.get(at + "/history").is(200).json().path("data");

        assertThat(history).hasSize(3);
        isEntry(history.get(0), 1, owner, created.text("created"));
        isEntry(history.get(1), 2, HubClient.CIM, replaced.text("updated"));
        assertThat(history.get(2).path("version").asLong()).isEqualTo(3);
        assertThat(history.at("/1/changed").toString()).isEqualTo("[\"status\"]");
        assertThat(history.at("/2/changed").toString()).isEqualTo("[\"withdrawn\"]");
        assertThat(history.at("/0/record/status")).isEqualTo(first.json().get("status"));
        assertThat(history.at("/1/record/status")).isEqualTo(second.json().get("status"));
        assertThat(history.at("/0/record").has("disclosed")).isFalse();
    }

    @Test
    default void tellsOwnerAndCimWhichSystemChangedItAndWhoWasSignedIn() {
        HubClient owner = kind().newPartner();
        Answer created = owner.post(kind().path(), kind().minimal()).is(201);
        String at = kind().at(created) + "/history";

        for (HubClient reader : List.of(owner, HubClient.CIM)) {
            JsonNode entry = reader.get(at).is(200).json().at("/data/0");
            assertThat(entry.path("client").asText()).isEqualTo("client-of-" + owner.actingPartner());
            assertThat(entry.path("subject").asText()).isEqualTo("system-of-" + owner.actingPartner());
        }
        JsonNode entry = kind().newPartner().get(at).is(200).json().at("/data/0");
        assertThat(entry.path("actor").asText()).isEqualTo(owner.actingPartner().toString());
        assertThat(entry.has("client") || entry.has("subject")).isFalse();
    }

    private static void isEntry(JsonNode entry, long version, HubClient actor, String occurredAt) {
        assertThat(entry.path("version").asLong()).isEqualTo(version);
        assertThat(entry.path("actor").asText()).isEqualTo(actor.actingPartner().toString());
        assertThat(entry.path("occurredAt").asText()).isEqualTo(occurredAt);
    }
}
