package org.oas.cim.kit.record;

import java.util.List;
import java.util.UUID;

import org.oas.cim.contracts.event.RecordContent;

/** Finds records that a new one may be the same as. */
public interface Lookalikes {

    /** Their ids, the likest first. */
    <C extends RecordContent, E extends StoredRecord<C>> List<UUID> of(RecordKind<C, E> kind, E record);
}
