package org.oas.cim.gateway.finding;

import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.paging.Cursor;

/** A page of findings that is asked for; a null cursor means the first one. */
record FindingRequest(
        FindingFilter filter, int limit, @Nullable Cursor cursor) {

    /** What a cursor is bound to: the same list for the same reader, whatever the page's size. */
    static String list(FindingFilter filter, Reader reader) {
        return "findings\n" + filter + '\n' + reader;
    }
}
