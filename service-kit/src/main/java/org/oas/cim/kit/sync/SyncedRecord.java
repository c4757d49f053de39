package org.oas.cim.kit.sync;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.record.RecordView;

/**
 * What became of a record.
 *
 * @param id the record's
 * @param withdrawn whether there is no such record for the reader any longer: withdrawn, or withheld from it
 * @param mergedInto the record that stands for it now
 * @param record the record as it is now; null if it is withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SyncedRecord<C extends RecordContent>(
        UUID id,
        boolean withdrawn,
        @Nullable UUID mergedInto,
        @Nullable RecordView<C> record) {}
