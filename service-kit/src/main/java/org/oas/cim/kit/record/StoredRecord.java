package org.oas.cim.kit.record;

import java.util.UUID;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordHeader;
import org.oas.cim.contracts.event.RecordSnapshot;

/**
 * A record as a service stores it.
 *
 * @param <C> its kind of content
 */
public interface StoredRecord<C extends RecordContent> {

    UUID id();

    RecordState state();

    C content();

    long version();

    /** What is told to the rest of the hub. */
    default RecordSnapshot snapshot() {
        return new RecordSnapshot(header(), content());
    }

    /** What the hub says of the record. */
    default RecordHeader header() {
        return new RecordHeader(
                id(),
                state().owner(),
                state().disclosed(),
                state().isWithdrawn(),
                state().mergedInto(),
                version(),
                state().created(),
                state().updated());
    }
}
