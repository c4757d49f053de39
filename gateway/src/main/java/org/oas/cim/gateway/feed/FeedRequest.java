package org.oas.cim.gateway.feed;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.statistics.Dimension;
import org.oas.cim.kit.paging.Cursor;

/**
 * A page that is asked for.
 *
 * @param facets what the whole list is counted by
 * @param highlight whether entries say where the words stand that were searched for
 * @param members what is wanted of each entry
 * @param language the one that texts are shown in
 * @param cursor null for the first page
 */
record FeedRequest(
        FeedFilter filter,
        FeedSort sort,
        int limit,
        List<Dimension> facets,
        boolean highlight,
        ChosenMembers members,
        ShownLanguage language,
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
