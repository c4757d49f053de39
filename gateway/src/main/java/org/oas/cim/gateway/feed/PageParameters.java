package org.oas.cim.gateway.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.filter.FilterParameters;
import org.oas.cim.gateway.filter.ParameterCheck;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.statistics.Dimension;
import org.oas.cim.gateway.statistics.DimensionNames;
import org.oas.cim.kit.paging.Cursor;
import org.oas.cim.kit.paging.CursorCodec;

/** Which page of the feed is asked for, as it is sent. */
public record PageParameters(
        @RestQuery
        @Parameter(
                description = "-updated: what changed last first. when, -when: by date, undated last."
                        + " relevance: what fits q best first.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"-updated", "when", "-when", "relevance"},
                                defaultValue = "-updated"))
        @Nullable
        String sort,

        @RestQuery
        @Parameter(
                description = "Entries on a page.",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
        @Nullable
        String limit,

        @RestQuery
        @Parameter(
                description =
                        "What the whole list is counted by: up to 11 of country, region, recordType, type, status, theme,"
                                + " audience, partner, year, quarter, month, with commas between them. A facet ignores the filter of its"
                                + " own dimension, and so counts every value that could be chosen.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 200),
                example = "country,theme")
        @Nullable
        String facets,

        @RestQuery
        @Parameter(
                description = "Whether each entry says in 'highlights' where the words of 'q' stand in it.",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        @Nullable
        String highlight,

        @RestQuery
        @Parameter(
                description =
                        "The members that are wanted of each entry, with commas between them; the id is always there.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 1_000),
                example = "title,when,places")
        @Nullable
        String fields,

        @RestQuery @Parameter(description = "A place in the list, from 'next' or 'prev'.") @Nullable
        String cursor) {

    private static final int MOST = 200;
    private static final int DEFAULT = 20;

    /**
     * The request, checked.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming everything that is wrong
     */
    FeedRequest toRequest(FilterParameters filters, Reader reader, CursorCodec cursors) {
        ParameterCheck check = new ParameterCheck();
        FeedFilter filter = filters.toFilter(check);
        FeedSort order = order(filter, check);
        int most = check.number("limit", limit, 1, MOST, DEFAULT);
        List<Dimension> dimensions = DimensionNames.read("facets", facets, check);
        boolean marked = isHighlighted(filter, check);
        check.throwIfAnythingIsWrong();
        ChosenMembers members = ChosenMembers.read(fields);
        Cursor place = cursor == null ? null : cursors.decode(cursor, FeedRequest.list(filter, order, reader));
        return new FeedRequest(filter, order, most, dimensions, marked, members, reader, place);
    }

    private boolean isHighlighted(FeedFilter filter, ParameterCheck check) {
        boolean wanted = check.yesOrNo("highlight", highlight, false);
        if (wanted && !filter.hasWords()) {
            check.wrong("highlight", "needs words in 'q'", highlight);
        }
        return wanted;
    }

    private FeedSort order(FeedFilter filter, ParameterCheck check) {
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
