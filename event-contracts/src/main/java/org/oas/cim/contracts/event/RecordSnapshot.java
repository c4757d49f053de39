package org.oas.cim.contracts.event;

import java.time.Instant;
import java.util.UUID;

import org.oas.cim.contracts.record.Visibility;

/** A record's full state after a change: the data of every {@code …changed.v1} event. Immutable. */
public record RecordSnapshot(RecordHeader header, RecordContent content) {

    public RecordType recordType() {
        return content.recordType();
    }

    public UUID id() {
        return header.id();
    }

    public UUID owner() {
        return header.owner();
    }

    public Visibility visibility() {
        return content.visibility();
    }

    /** The widest visibility the record ever had. */
    public Visibility disclosed() {
        return header.disclosed();
    }

    public boolean withdrawn() {
        return header.withdrawn();
    }

    public long version() {
        return header.version();
    }

    public Instant created() {
        return header.created();
    }

    public Instant updated() {
        return header.updated();
    }
}
