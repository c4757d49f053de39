package org.oas.cim.system.torture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.fasterxml.jackson.databind.JsonNode;

import org.oas.cim.system.Answer;
import org.oas.cim.system.Api;
import org.oas.cim.system.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** All that the hub acknowledged. Thread-safe. */
final class Ledger {

    private static final int HOT = 40;
    private static final int HOT_PERCENT = 70;

    private record LostCreation(Kind kind, String externalId) {}

    private final Queue<TrackedRecord> all = new ConcurrentLinkedQueue<>();
    private final Queue<LostCreation> lostCreations = new ConcurrentLinkedQueue<>();
    private final Map<Kind, List<TrackedRecord>> writable = new EnumMap<>(Kind.class);

    Ledger() {
        for (Kind kind : Kind.values()) {
            writable.put(kind, new ArrayList<>());
        }
    }

    TrackedRecord add(Kind kind, JsonNode answered, boolean stays) {
        TrackedRecord record = new TrackedRecord(kind, answered, stays);
        all.add(record);
        List<TrackedRecord> ofKind = ofKind(kind);
        synchronized (ofKind) {
            ofKind.add(record);
        }
        return record;
    }

    void lostCreation(Kind kind, String externalId) {
        lostCreations.add(new LostCreation(kind, externalId));
    }

    List<TrackedRecord> all() {
        return List.copyOf(all);
    }

    /** A record that is not known to be withdrawn, most often one of the newest, so that these change again and again. */
    Optional<TrackedRecord> pick(Kind kind, Random random) {
        List<TrackedRecord> ofKind = ofKind(kind);
        synchronized (ofKind) {
            ofKind.removeIf(record -> record.newestState().withdrawn());
            int size = ofKind.size();
            if (size == 0) {
                return Optional.empty();
            }
            int among = random.nextInt(100) < HOT_PERCENT ? Math.min(HOT, size) : size;
            return Optional.of(ofKind.get(size - 1 - random.nextInt(among)));
        }
    }

    /** Finds out what became of every write whose answer was lost. */
    void settle(Api api) {
        all.stream().filter(TrackedRecord::isUncertain).forEach(record -> readHistory(record, api));
        lostCreations.forEach(lost -> {
            Answer found = api.get(lost.kind().path() + "?owner=me&externalId=" + lost.externalId());
            found.json().path("data").forEach(answered -> add(lost.kind(), answered, false));
        });
    }

    /** Reads the record as it is now, withdrawn or not. */
    static void read(TrackedRecord record, Api api) {
        Answer answer = api.get(record.path());
        if (answer.status() == 410) {
            readHistory(record, api);
        } else {
            assertThat(answer.status()).as(answer::toString).isEqualTo(200);
            record.seen(answer.json());
        }
    }

    private static void readHistory(TrackedRecord record, Api api) {
        Answer answer = api.get(record.path() + "/history");
        assertThat(answer.status()).as(answer::toString).isEqualTo(200);
        answer.json().path("data").forEach(entry -> record.seen(State.of(entry.path("record"))));
    }

    private List<TrackedRecord> ofKind(Kind kind) {
        return writable.getOrDefault(kind, List.of());
    }
}
