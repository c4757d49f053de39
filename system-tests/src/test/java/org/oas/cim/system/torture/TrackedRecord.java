package org.oas.cim.system.torture;

import java.util.List;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.system.Kind;

/** A record, and every version of it that the hub said it has. Thread-safe. */
final class TrackedRecord {

    /** The newest version that is known: what to send back, and the tag to send it with. */
    record Newest(State state, ObjectNode statement) {

        String tag() {
            return "\"" + state.version() + "\"";
        }
    }

    private final Kind kind;
    private final String id;
    private final boolean stays;
    private final TreeMap<Long, State> states = new TreeMap<>();
    private ObjectNode statement;
    private boolean uncertain;

    /** @param stays whether others refer to it, so that it is not to be withdrawn */
    TrackedRecord(Kind kind, JsonNode answered, boolean stays) {
        this.kind = kind;
        this.id = answered.path("id").asText();
        this.stays = stays;
        this.statement = answered.deepCopy();
        seen(answered);
    }

    Kind kind() {
        return kind;
    }

    String id() {
        return id;
    }

    boolean stays() {
        return stays;
    }

    String path() {
        return kind.path(id);
    }

    /** The hub answered this version of it. */
    synchronized void seen(JsonNode answered) {
        State state = State.of(answered);
        states.put(state.version(), state);
        if (states.lastKey() == state.version()) {
            statement = answered.deepCopy();
        }
    }

    synchronized void seen(State state) {
        states.put(state.version(), state);
    }

    synchronized Newest newest() {
        return new Newest(newestState(), statement.deepCopy());
    }

    synchronized State newestState() {
        return states.lastEntry().getValue();
    }

    synchronized List<State> states() {
        return List.copyOf(states.values());
    }

    /** An answer was lost: there may be a version more than is known. */
    synchronized void becomesUncertain() {
        uncertain = true;
    }

    synchronized boolean isUncertain() {
        return uncertain;
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
