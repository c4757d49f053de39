package org.oas.cim.kit.paging;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A query for a page of a list.
 *
 * @param path the list's address: {@code /v1/activities}
 * @param filters the filters that were sent, by parameter
 * @param reader whom the list is made for
 * @param limit entries a page, from 1
 * @param cursor where to go on; null for the first page
 */
public record ListQuery(
        String path,
        Map<String, String> filters,
        String reader,
        int limit,
        @Nullable String cursor) {

    public ListQuery {
        filters = new TreeMap<>(filters);
    }

    /** What a cursor of this list is bound to; the page's size is no part of it. */
    String binding() {
        return path + '?' + encodedFilters() + '\n' + reader;
    }

    /** The address of the page at the cursor. */
    String at(String encodedCursor) {
        return path + '?' + encodedFilters() + "limit=" + limit + "&cursor=" + encodedCursor;
    }

    /** One spelling for each set of filters: no value can look like another filter. */
    private String encodedFilters() {
        StringBuilder text = new StringBuilder();
        filters.forEach((name, value) -> text.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return text.toString();
    }
}
