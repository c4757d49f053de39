package org.oas.cim.gateway.index;

import org.oas.cim.contracts.event.RecordSnapshot;

/**
 * A version of a record with its rendered entry.
 *
 * @param position its offset in regional-feed
 * @param json the entry as it is answered, UTF-8; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copying each page's bytes would cost the most of it
public record FeedEntry(RecordSnapshot record, long position, byte[] json) {

    public Sight sight(Reader reader) {
        return Sight.of(reader, record);
    }
}
