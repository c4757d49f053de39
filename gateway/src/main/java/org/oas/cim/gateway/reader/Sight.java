package org.oas.cim.gateway.reader;

import org.oas.cim.contracts.event.RecordSnapshot;

/** What a reader gets to see of a record. */
public enum Sight {
    /** The record itself. */
    ENTRY,
    /** That it was withdrawn from this reader, who may have seen it once; nothing else. */
    WITHDRAWN,
    /** Nothing, not even that it exists. */
    NOTHING;

    /** What the reader gets to see of the record in this state. */
    public static Sight of(Reader reader, RecordSnapshot record) {
        if (!record.withdrawn() && Circle.of(record).admits(reader)) {
            return ENTRY;
        }
        return Circle.ofDisclosed(record).admits(reader) ? WITHDRAWN : NOTHING;
    }
}
