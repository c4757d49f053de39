package org.oas.cim.kit.record;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.directory.Display;
import org.oas.cim.kit.directory.Shown;

/**
 * A record as it is answered. Sent back as it is, it changes nothing.
 *
 * @param display what the records that it refers to are called
 */
public record RecordView<C extends RecordContent>(
        UUID id,
        UUID owner,
        @JsonUnwrapped C content,
        long version,
        Instant created,
        Instant updated,

        @Schema(
                implementation = Object.class,
                description = "What the records that it refers to are called; ignored on write")
        @Nullable
        Display display) {

    static <C extends RecordContent> RecordView<C> of(StoredRecord<C> record, Shown<C> shown) {
        return new RecordView<>(
                record.id(),
                record.state().owner(),
                shown.content(),
                record.version(),
                record.state().created(),
                record.state().updated(),
                shown.display());
    }
}
