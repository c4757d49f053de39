package org.oas.cim.gateway.feed;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.filter.FilterParameters;
import org.oas.cim.gateway.filter.ParameterCheck;
import org.oas.cim.gateway.reader.Reader;
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

        @RestQuery
        @Parameter(
                description =
                        "Of texts that are there in several languages, only this one; where it is not, English or the first."
                                + " Left out: all of them.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"en", "es", "fr", "pt"}))
        @Nullable
        String lang,

        @RestQuery @Parameter(description = "A place in the list, from 'next' or 'prev'.") @Nullable
        String cursor) {

    /**
     * The request, checked.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming everything that is wrong
     */
    FeedRequest toRequest(FilterParameters filters, Reader reader, CursorCodec cursors) {
        ParameterCheck check = new ParameterCheck();
        PageReading page = new PageReading(filters.toFilter(check), reader, check);
        return page.toRequest(sort, limit, names(facets), highlight, names(fields), lang, cursor, cursors);
    }

    private static List<String> names(@Nullable String sent) {
        return sent == null ? List.of() : Arrays.asList(sent.split(",", -1));
    }
}
