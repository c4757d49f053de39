package org.oas.cim.gateway.index;

import java.util.Map;
import java.util.Objects;

/**
 * How far an index is, as its commit says.
 *
 * @param nextOffset the first offset that has not been read
 * @param lastMessage the offset of the newest message that was read; -1 for none. It can be farther back than {@code nextOffset},
 *     which also counts what Kafka writes for itself
 * @param leaderEpoch the leader epoch of that message, by which Kafka recognises a log that was truncated; -1 for unknown
 * @param caughtUp whether it has reached the end of its topic once, and so may be served
 */
record Checkpoint(Epoch epoch, long nextOffset, long lastMessage, int leaderEpoch, boolean caughtUp) {

    /** Raised with every change of what is indexed or rendered: an index of a former format is built anew. */
    static final int FORMAT = 5;

    /** An index of this format, or a later one, is served until it is built anew: what it lacks is only not found. */
    static final int OLDEST_SERVED = 2;

    static Checkpoint startOf(Epoch epoch) {
        return new Checkpoint(epoch, 0, -1, -1, false);
    }

    Checkpoint withCaughtUp() {
        return new Checkpoint(epoch, nextOffset, lastMessage, leaderEpoch, true);
    }

    /** Everything below the offset has been read, and no message was among what is new. */
    Checkpoint advancedTo(long offset) {
        return new Checkpoint(epoch, Math.max(nextOffset, offset), lastMessage, leaderEpoch, caughtUp);
    }

    Checkpoint withLastMessage(long offset, int itsLeaderEpoch) {
        return new Checkpoint(epoch, nextOffset, offset, itsLeaderEpoch, caughtUp);
    }

    Map<String, String> toUserData() {
        return Map.of(
                "format", Integer.toString(FORMAT),
                "epoch", epoch.toString(),
                "nextOffset", Long.toString(nextOffset),
                "lastMessage", Long.toString(lastMessage),
                "leaderEpoch", Integer.toString(leaderEpoch),
                "caughtUp", Boolean.toString(caughtUp));
    }

    /**
     * Reads it back.
     *
     * @throws IllegalArgumentException if the commit is none of ours, or of a format that cannot be served
     */
    static Checkpoint fromUserData(Map<String, String> data) {
        int format = format(data);
        if (format < OLDEST_SERVED || format > FORMAT) {
            throw new IllegalArgumentException("the index has another format: " + data.get("format"));
        }
        return new Checkpoint(
                Epoch.parse(member(data, "epoch")),
                Long.parseLong(member(data, "nextOffset")),
                Long.parseLong(member(data, "lastMessage")),
                Integer.parseInt(member(data, "leaderEpoch")),
                Boolean.parseBoolean(member(data, "caughtUp")));
    }

    /** Whether the commit is of a format that is served and not written to. */
    static boolean isFormer(Map<String, String> data) {
        return format(data) < FORMAT;
    }

    private static int format(Map<String, String> data) {
        return Integer.parseInt(member(data, "format"));
    }

    private static String member(Map<String, String> data, String name) {
        return Objects.requireNonNullElse(data.get(name), "");
    }
}
