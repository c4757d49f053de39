package org.oas.cim.gateway.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.filter.ParameterCheck;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.statistics.Dimension;
import org.oas.cim.gateway.statistics.DimensionNames;
import org.oas.cim.kit.paging.Cursor;
import org.oas.cim.kit.paging.CursorCodec;

/** Turns what is sent of a page into a request, with everything noted in the check that is wrong. Not thread-safe. */
final class PageReading {

    private static final int MOST = 200;
    private static final int DEFAULT = 20;

    private final FeedFilter filter;
    private final Reader reader;
    private final ParameterCheck check;

    PageReading(FeedFilter filter, Reader reader, ParameterCheck check) {
        this.filter = filter;
        this.reader = reader;
        this.check = check;
    }

    /**
     * The request.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming everything that is wrong
     */
    FeedRequest toRequest(
            @Nullable String sort,
            @Nullable String limit,
            List<String> facets,
            @Nullable String highlight,
            List<String> fields,
            @Nullable String lang,
            @Nullable String cursor,
            CursorCodec cursors) {
        FeedSort order = order(sort);
        int most = check.number("limit", limit, 1, MOST, DEFAULT);
        List<Dimension> dimensions = DimensionNames.read("facets", facets, check);
        boolean marked = isHighlighted(highlight);
        ChosenMembers members = ChosenMembers.read(fields, check);
        ShownLanguage language = new ShownLanguage(check.language("lang", lang));
        check.throwIfAnythingIsWrong();
        Cursor place = cursor == null ? null : cursors.decode(cursor, FeedRequest.list(filter, order, reader));
        return new FeedRequest(filter, order, most, dimensions, marked, members, language, reader, place);
    }

    private boolean isHighlighted(@Nullable String highlight) {
        boolean wanted = check.yesOrNo("highlight", highlight, false);
        if (wanted && !filter.hasWords()) {
            check.wrong("highlight", "needs words in 'q'", highlight);
        }
        return wanted;
    }

    private FeedSort order(@Nullable String sort) {
        if (sort == null) {
            return FeedSort.UPDATED;
        }
        Optional<FeedSort> order = FeedSort.ofCode(sort);
        if (order.isEmpty()) {
            String codes = Arrays.stream(FeedSort.values()).map(FeedSort::code).collect(Collectors.joining(", "));
            check.wrong("sort", "is no order of the feed; there are: " + codes, sort);
        } else if (order.get() == FeedSort.RELEVANCE && !filter.hasWords()) {
            check.wrong("sort", "by relevance needs words in 'q'", sort);
        } else if (order.get() != FeedSort.UPDATED && filter.withdrawn()) {
            check.wrong("sort", "is -updated where withdrawn records are included, which have no other", sort);
        }
        return order.orElse(FeedSort.UPDATED);
    }
}
