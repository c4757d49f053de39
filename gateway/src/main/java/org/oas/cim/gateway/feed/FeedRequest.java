package org.oas.cim.gateway.feed;

import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.paging.Cursor;

/** A page that is asked for; a null cursor means the first one. */
record FeedRequest(
        FeedFilter filter,
        FeedSort sort,
        int limit,
        Reader reader,
        @Nullable Cursor cursor) {

    /** What a cursor is bound to: the same list for the same reader, whatever the page's size. */
    String list() {
        return list(filter, sort, reader);
    }

    static String list(FeedFilter filter, FeedSort sort, Reader reader) {
        return "feed\n" + filter + '\n' + sort.code() + '\n' + reader;
    }
}
