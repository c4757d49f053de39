package org.oas.cim.gateway.index;

import java.util.UUID;

import org.oas.cim.contracts.event.RecordSnapshot;

/** A version of a record as it stands in regional-feed. */
record FeedMessage(long offset, RecordSnapshot record) {

    UUID id() {
        return record.id();
    }
}
