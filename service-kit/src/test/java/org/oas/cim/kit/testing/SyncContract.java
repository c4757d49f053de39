package org.oas.cim.kit.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

/** Who pulls what changed misses nothing. */
public interface SyncContract {

    int WRITERS = 16;
    int WRITES = 12;

    RecordKind kind();

    @Test
    default void tellsWhatChangedSinceTheList() {
        String sync = HubClient.CIM.get(kind().path() + "?limit=1").is(200).text("sync");
        Answer created = kind().recorded(kind().minimal());
        Answer gone = kind().recorded(kind().minimal());
        HubClient.CIM.delete(kind().at(gone)).is(204);

        Map<String, JsonNode> told = new HashMap<>();
        String later = pull(HubClient.CIM, sync, told);

        assertThat(about(created, told).path("record")).isEqualTo(created.json());
        assertThat(about(created, told).path("withdrawn").asBoolean()).isFalse();
        assertThat(about(gone, told).path("withdrawn").asBoolean()).isTrue();
        assertThat(about(gone, told).has("record")).isFalse();
        Map<String, JsonNode> nothing = new HashMap<>();
        pull(HubClient.CIM, later, nothing);
        assertThat(nothing).doesNotContainKeys(created.id(), gone.id());
    }

    @Test
    default void missesNothingWhileManyWrite() throws Exception {
        String sync = HubClient.CIM.get(kind().path() + "?limit=1").is(200).text("sync");
        Map<String, JsonNode> told = new HashMap<>();
        Queue<Answer> written = new ConcurrentLinkedQueue<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            Callable<Void> writer = () -> {
                for (int i = 0; i < WRITES; i++) {
                    written.add(kind().recorded(kind().minimal()));
                }
                return null;
            };
            var running = IntStream.range(0, WRITERS)
                    .mapToObj(i -> writers.submit(writer))
                    .toList();
            while (!running.stream().allMatch(Future::isDone)) {
                sync = pull(HubClient.CIM, sync, told);
            }
            for (Future<Void> done : running) {
                done.get();
            }
        }
        pull(HubClient.CIM, sync, told);

        assertThat(written).hasSize(WRITERS * WRITES);
        assertThat(told.keySet()).containsAll(written.stream().map(Answer::id).toList());
    }

    @Test
    default void tellsOfARecordThatIsWithheldNowAsOfAWithdrawnOne() {
        HubClient reader = kind().newPartner();
        Answer shown = kind().recorded(kind().minimal().with("visibility", "public"));
        String sync = reader.get(kind().path() + "?limit=1").is(200).text("sync");
        if (kind().isAlwaysPublic()) {
            return;
        }
        HubClient.CIM
                .put(kind().at(shown), shown.etag(), Statement.of(shown).with("visibility", "owner-and-cim"))
                .is(200);
        Answer secret = kind().recorded(kind().minimal().with("visibility", "owner-and-cim"));

        Map<String, JsonNode> told = new HashMap<>();
        pull(reader, sync, told);

        assertThat(about(shown, told).path("withdrawn").asBoolean()).isTrue();
        assertThat(about(shown, told).has("record")).isFalse();
        assertThat(told).doesNotContainKey(secret.id());
    }

    @Test
    default void refusesATokenThatIsNotItsOwn() {
        String sync = HubClient.CIM.get(kind().path() + "?limit=1").is(200).text("sync");

        kind().newPartner().get(kind().path() + "/changes?sync=" + sync).isProblem(ProblemType.RESYNC);
        HubClient.CIM.get(kind().path() + "/changes?sync=nonsense").refusesParameter("sync");
        HubClient.CIM.get(kind().path() + "/changes?limit=1001").refusesParameter("limit");
        HubClient.CIM.get(kind().path() + "/changes?sink=x").refusesParameter("sink");
    }

    @Test
    default void exportsWhatTheListHas() {
        HubClient owner = kind().newPartner();
        Answer one = owner.post(kind().path(), kind().minimal()).is(201);
        Answer other = owner.post(kind().path(), kind().minimal()).is(201);

        Answer export = owner.get(kind().path() + "/export?owner=me").is(200);

        assertThat(export.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(export.body().lines().toList()).containsExactly(one.body(), other.body());
        String sync = export.header("Sync-Token");
        Answer third = owner.post(kind().path(), kind().minimal()).is(201);
        Map<String, JsonNode> told = new HashMap<>();
        pull(owner, sync, told);
        assertThat(told).containsKey(third.id()).doesNotContainKeys(one.id(), other.id());
        owner.get(kind().path() + "/export?status=nonsense").refusesParameter("status");
    }

    private static JsonNode about(Answer record, Map<String, JsonNode> told) {
        return told.getOrDefault(record.id(), MissingNode.getInstance());
    }

    /** Pulls to the end and returns the token to go on from. */
    private String pull(HubClient reader, String sync, Map<String, JsonNode> told) {
        String next = kind().path() + "/changes?limit=50&sync=" + sync;
        String reached = sync;
        while (next != null) {
            JsonNode page = reader.get(next).is(200).json();
            page.path("data").forEach(change -> told.put(change.path("id").asText(), change));
            next = page.path("next").textValue();
            reached = Objects.requireNonNull(page.path("sync").textValue());
        }
        return reached;
    }
}
