package org.oas.cim.gateway.feed;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.paging.Cursor;

/**
 * A page as it was found.
 *
 * @param entries rendered entries, UTF-8
 * @param total how many entries the whole list has, exactly
 */
record FeedPage(
        List<byte[]> entries,
        int total,
        @Nullable Cursor next,
        @Nullable Cursor previous) {}
