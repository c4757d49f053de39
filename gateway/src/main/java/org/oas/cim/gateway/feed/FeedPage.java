package org.oas.cim.gateway.feed;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.statistics.Facet;
import org.oas.cim.kit.paging.Cursor;

/**
 * A page as it was found.
 *
 * @param entries rendered entries, UTF-8
 * @param total how many entries the whole list has, exactly
 * @param didYouMean words that find something, if those that were sent do not
 * @param facets counts of the whole list, by dimension; none if none were asked for
 */
record FeedPage(
        List<byte[]> entries,
        int total,
        @Nullable String didYouMean,
        Map<String, Facet> facets,
        @Nullable Cursor next,
        @Nullable Cursor previous) {}
