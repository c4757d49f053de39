package org.oas.cim.gateway.status;

import java.time.Instant;
import java.util.Locale;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the feed is doing on this instance.
 *
 * @param served the index that answers; null while the first one is being built
 * @param kafka what Kafka said last
 * @param merge this instance's part in the merge
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "FeedStatus")
public record FeedStatus(
        Serving serving,
        @Nullable Served served,
        @Nullable @Size(max = LONGEST_TOKEN) String building,
        Kafka kafka,
        Merging merge) {

    private static final int LONGEST_TOKEN = 100;

    /** What the feed is served from. */
    public enum Serving {
        /** From an index of the topic as it is now. */
        SERVING,
        /** From the index of a former epoch, while a new one is being built. */
        OLD_EPOCH,
        /** From an index of a former version of the hub, while a new one is being built. */
        OLD_FORMAT,
        /** Not yet: the first index is being built. */
        BUILDING;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The index that answers.
     *
     * @param token its place in the stream: epoch and position
     * @param entries records in it, withdrawn and non-public ones included
     */
    public record Served(
            @Size(max = LONGEST_TOKEN) String token,
            @Size(max = LONGEST_TOKEN) String epoch,
            long position,
            int entries) {}

    /**
     * What Kafka said last; the rest is null if it has not answered since the start.
     *
     * @param answering whether it answered the last time it was asked
     * @param endOffset the offset that the next message of regional-feed gets
     * @param lag how many offsets the served index is behind; null if it is of another epoch
     * @param seen when Kafka said so
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Kafka(
            boolean answering,
            @Nullable Long endOffset,
            @Nullable Long lag,
            @Nullable Instant seen) {}

    /**
     * This instance's part in the merge.
     *
     * @param leading whether it is the one that merges
     * @param since since when; null if it does not
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Merging(boolean leading, @Nullable Instant since) {}
}
