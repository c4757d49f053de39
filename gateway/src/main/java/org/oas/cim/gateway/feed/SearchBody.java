package org.oas.cim.gateway.feed;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.filter.ConditionTree;
import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.filter.ParameterCheck;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.paging.CursorCodec;

/**
 * A search as it is sent.
 *
 * @param where see {@link ConditionTree}; all entries if it is left out
 */
@Schema(name = "Search")
public record SearchBody(
        @Schema(
                implementation = Object.class,
                type = SchemaType.OBJECT,
                description =
                        "Conditions, all of which must hold. 'and' and 'or' have a list of such objects, 'not' has one; every other"
                                + " member is a filter of the feed, with its value or a list of values, any of which is met. At most"
                                + " 100 objects, 10 deep.",
                additionalProperties = Schema.True.class,
                examples =
                        "{\"recordType\": \"activity\", \"or\": [{\"country\": [\"BZ\", \"MX\"], \"theme\": \"prosecution\"},"
                                + " {\"when\": \"2005-21\", \"not\": {\"status\": \"cancelled\"}}]}")
        @Nullable
        ObjectNode where,

        @Schema(enumeration = {"-updated", "when", "-when", "relevance"}) @Nullable
        String sort,

        @Schema(minimum = "1", maximum = "200") @Nullable Integer limit,

        @Schema(description = "See the feed's parameter", maxItems = 11) @Nullable
        List<@Size(max = 20) String> facets,

        @Schema(description = "See the feed's parameter") @Nullable
        Boolean highlight,

        @Schema(description = "See the feed's parameter", maxItems = 100) @Nullable
        List<@Size(max = 50) String> fields,

        @Schema(
                description = "See the feed's parameter",
                enumeration = {"en", "es", "fr", "pt"})
        @Nullable
        String lang,

        @Schema(description = "A place in the list, from 'next' or 'prev'", maxLength = 2_000) @Nullable
        String cursor) {

    private static final String BODY = "#";
    private static final String WHERE = "#/where";

    /**
     * The request, checked.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming everything that is wrong
     */
    FeedRequest toRequest(Reader reader, CursorCodec cursors) {
        ParameterCheck check = new ParameterCheck();
        FeedFilter filter = where == null ? FeedFilter.NONE : ConditionTree.read(where, WHERE, check);
        return new PageReading(filter, reader, check.at(BODY))
                .toRequest(
                        sort,
                        limit == null ? null : limit.toString(),
                        Objects.requireNonNullElse(facets, List.of()),
                        highlight == null ? null : highlight.toString(),
                        Objects.requireNonNullElse(fields, List.of()),
                        lang,
                        cursor,
                        cursors);
    }
}
