package org.oas.cim.kit.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.Contribution;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.Redaction;
import org.oas.cim.kit.directory.Display;
import org.oas.cim.kit.directory.Shown;
import org.oas.cim.kit.partner.ActingPartner;

/**
 * A record as it is answered. Sent back as it is, it changes nothing.
 *
 * @param contributions the records that were merged into it
 * @param redacted the members that were taken out of all of its versions, by name
 * @param display what the records that it refers to are called
 */
public record RecordView<C extends RecordContent>(
        UUID id,
        UUID owner,
        @JsonUnwrapped C content,
        long version,
        Instant created,
        Instant updated,

        @Schema(description = "The records that were merged into it; ignored on write", maxItems = 1000)
        List<Contributed> contributions,

        @Schema(
                description =
                        "Members that CIM took out of all versions; stated anew since, or absent; ignored on write",
                maxItems = 50)
        List<@Size(max = 50) String> redacted,

        @Schema(
                implementation = Object.class,
                description = "What the records that it refers to are called; ignored on write")
        @Nullable
        Display display) {

    /** The component whose members are the record's own. */
    static final String CONTENT = "content";

    /**
     * A record that was merged into another one, as that shows it.
     *
     * @param id the merged record's
     * @param owner the partner that it belongs to
     * @param externalId its owner's own id of it
     * @param version its newest version
     */
    public record Contributed(
            UUID id,
            UUID owner,
            @Schema(maxLength = 200) @Nullable String externalId,
            long version) {

        static Contributed of(Contribution contribution) {
            return new Contributed(
                    contribution.id(), contribution.owner(), contribution.externalId(), contribution.version());
        }
    }

    static <C extends RecordContent> RecordView<C> of(StoredRecord<C> record, Shown<C> shown, ActingPartner reader) {
        return new RecordView<>(
                record.id(),
                record.state().owner(),
                shown.content(),
                record.version(),
                record.state().created(),
                record.state().updated(),
                record.state().contributions().stream()
                        .filter(contribution -> isFor(reader, contribution))
                        .map(Contributed::of)
                        .toList(),
                redacted(record),
                shown.display());
    }

    private static List<String> redacted(StoredRecord<?> record) {
        Redaction redaction = record.state().redacted();
        return redaction == null ? List.of() : redaction.members();
    }

    private static boolean isFor(ActingPartner reader, Contribution contribution) {
        return reader.maySee(contribution.owner(), List.of(), contribution.visibility());
    }
}
