package org.oas.cim.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.Visibility;

/**
 * What the hub itself says of a record.
 *
 * <p>Versions start at 1 and rise by one with every change. A withdrawn record is a state like any other: its event has a value and is
 * kept.
 *
 * @param owner the partner that it belongs to
 * @param disclosed the widest visibility that it ever had: who has to be told of its withdrawal
 * @param mergedInto the record that stands for it now, if it was withdrawn as a duplicate
 * @param contributions the records that were merged into it, in the order in which they were
 * @param redacted what was taken out of all of its versions; null if nothing was
 */
public record RecordHeader(
        UUID id,
        UUID owner,
        Visibility disclosed,
        boolean withdrawn,
        @Nullable UUID mergedInto,
        long version,
        Instant created,
        Instant updated,
        List<Contribution> contributions,
        @Nullable Redaction redacted) {

    public RecordHeader {
        contributions = Absent.asEmpty(contributions);
    }

    /** Whether something was taken out of all versions, after that one. */
    public boolean isRedactedSince(long known) {
        return redacted != null && redacted.version() > known;
    }

    /** Of a record that none was merged into, and nothing was taken out of. */
    public RecordHeader(
            UUID id,
            UUID owner,
            Visibility disclosed,
            boolean withdrawn,
            @Nullable UUID mergedInto,
            long version,
            Instant created,
            Instant updated) {
        this(id, owner, disclosed, withdrawn, mergedInto, version, created, updated, List.of(), null);
    }
}
