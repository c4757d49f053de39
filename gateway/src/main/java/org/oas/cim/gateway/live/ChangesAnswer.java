package org.oas.cim.gateway.live;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What has changed.
 *
 * @param changes each record once, in its newest version, in the order of the changes
 * @param token where the client is once it has them: what it sends as {@code since} next
 * @param more whether there is more at once
 * @param reset whether the token that was sent means nothing any more: the client reads everything anew, by leaving {@code since} out
 */
@Schema(name = "FeedChanges")
record ChangesAnswer(
        @Schema(maxItems = 200) List<Change> changes,
        @Size(max = 100) String token,
        boolean more,
        boolean reset) {

    /**
     * One record's change.
     *
     * @param event {@code entry}, or {@code withdrawn} for what was withdrawn, or is withheld now; the latter is told whatever the filter
     * @param entry the entry as the feed shows it; not there if it is withdrawn
     */
    @Schema(name = "FeedChange")
    record Change(
            @Schema(enumeration = {"entry", "withdrawn"}) String event,
            UUID id,

            @JsonRawValue @Schema(ref = "#/components/schemas/FeedEntry") @Nullable
            String entry) {

        static Change of(StreamEvent event) {
            return switch (event) {
                case StreamEvent.Entry told ->
                    new Change(told.name(), told.entry().record().id(), told.data());
                case StreamEvent.Withdrawn told -> new Change(told.name(), told.id(), null);
                case StreamEvent.Reset reset -> throw new IllegalArgumentException(reset.name());
                case StreamEvent.Heartbeat heartbeat -> throw new IllegalArgumentException(heartbeat.name());
            };
        }
    }

    static ChangesAnswer of(Poll.Answer answer) {
        return new ChangesAnswer(
                answer.events().stream().map(Change::of).toList(),
                answer.reached().toString(),
                answer.more(),
                answer.reset());
    }
}
