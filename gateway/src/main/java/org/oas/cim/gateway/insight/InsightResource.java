package org.oas.cim.gateway.insight;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.answer.AnswerJson;
import org.oas.cim.gateway.answer.RenderedAnswers;
import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.filter.FilterParameters;
import org.oas.cim.gateway.filter.ParameterCheck;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.identity.Caller;

/** Insights over HTTP. Each takes the feed's filters, and a day to look from. */
@PermitAll
@Path("/v1/insights")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Insights", description = "What follows from all records together")
public class InsightResource {

    private static final int MONTHS = 12;
    private static final int MOST_MONTHS = 60;
    private static final int DAYS = 60;
    private static final int MOST_DAYS = 366;

    private final FeedIndex index;
    private final RenderedAnswers answers;
    private final SecurityIdentity identity;

    InsightResource(FeedIndex index, RenderedAnswers answers, SecurityIdentity identity) {
        this.index = index;
        this.answers = answers;
        this.identity = identity;
    }

    /** Where nothing is planned, and what was never covered. */
    @GET
    @Path("/gaps")
    @Operation(
            operationId = "getGaps",
            summary = "Member states in which nothing is planned, and themes never covered in one",
            description =
                    "An activity counts for the coming months if it may take place in them. One that is planned without a date does not"
                            + " fill a gap; 'undated' says that there are such.")
    @APIResponse(
            responseCode = "200",
            description = "The gaps",
            content = @Content(schema = @Schema(implementation = Gaps.class)))
    @APIResponse(responseCode = "304", description = "The answer is still the one that If-None-Match names")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; 'errors' names each")
    public Response gaps(
            @BeanParam FilterParameters filters,
            @BeanParam DayParameter from,
            @RestQuery
                    @Parameter(
                            description = "How many months are looked at.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "60",
                                            defaultValue = "12"))
                    @Nullable
                    String months,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        ParameterCheck check = new ParameterCheck();
        int ahead = check.number("months", months, 1, MOST_MONTHS, MONTHS);
        return answer(
                "gaps " + ahead,
                filters,
                from,
                check,
                ifNoneMatch,
                (activities, day) -> Gaps.of(activities, day, ahead));
    }

    /** Activities on the same days. */
    @GET
    @Path("/clashes")
    @Operation(
            operationId = "getClashes",
            summary = "Activities on the same days, in the same country or with the same partner",
            description =
                    "Looks at what is stated to the day, from the given day on, and is not cancelled. A series does not clash with its"
                            + " members, nor what may be the same activity with the other one.")
    @APIResponse(
            responseCode = "200",
            description = "The clashes",
            content = @Content(schema = @Schema(implementation = Clashes.class)))
    @APIResponse(responseCode = "304", description = "The answer is still the one that If-None-Match names")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; 'errors' names each")
    public Response clashes(
            @BeanParam FilterParameters filters,
            @BeanParam DayParameter from,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer("clashes", filters, from, new ParameterCheck(), ifNoneMatch, Clashes::of);
    }

    /** Dates that come closer and are not settled. */
    @GET
    @Path("/unconfirmed")
    @Operation(
            operationId = "getUnconfirmed",
            summary = "Planned activities whose date comes closer and is not settled",
            description = "Those that may take place in the coming days, with a fuzzy date or without a confirmation.")
    @APIResponse(
            responseCode = "200",
            description = "The activities",
            content = @Content(schema = @Schema(implementation = Unconfirmed.class)))
    @APIResponse(responseCode = "304", description = "The answer is still the one that If-None-Match names")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; 'errors' names each")
    public Response unconfirmed(
            @BeanParam FilterParameters filters,
            @BeanParam DayParameter from,
            @RestQuery
                    @Parameter(
                            description = "How many days are looked at.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "366",
                                            defaultValue = "60"))
                    @Nullable
                    String days,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        ParameterCheck check = new ParameterCheck();
        int ahead = check.number("days", days, 1, MOST_DAYS, DAYS);
        return answer(
                "unconfirmed " + ahead,
                filters,
                from,
                check,
                ifNoneMatch,
                (activities, day) -> Unconfirmed.of(activities, day, ahead));
    }

    /** What was planned and of which nothing came. */
    @GET
    @Path("/overdue")
    @Operation(
            operationId = "getOverdue",
            summary = "Planned activities whose last possible day is over, without an outcome",
            description = "An open end is never over.")
    @APIResponse(
            responseCode = "200",
            description = "The activities",
            content = @Content(schema = @Schema(implementation = Overdue.class)))
    @APIResponse(responseCode = "304", description = "The answer is still the one that If-None-Match names")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; 'errors' names each")
    public Response overdue(
            @BeanParam FilterParameters filters,
            @BeanParam DayParameter from,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer("overdue", filters, from, new ParameterCheck(), ifNoneMatch, Overdue::of);
    }

    /** How far what was held is from what was planned. */
    @GET
    @Path("/slippage")
    @Operation(
            operationId = "getSlippage",
            summary = "How many days lie between what was planned and what was held",
            description =
                    "Compares the first date that an activity's timeline states as planned with the last one that it states as held."
                            + " Fuzzy dates give the least and the most days that there may be.")
    @APIResponse(
            responseCode = "200",
            description = "The activities",
            content = @Content(schema = @Schema(implementation = Slippage.class)))
    @APIResponse(responseCode = "304", description = "The answer is still the one that If-None-Match names")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; 'errors' names each")
    public Response slippage(
            @BeanParam FilterParameters filters, @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer("slippage", filters.toFilter(), ifNoneMatch, Slippage::of);
    }

    private Response answer(
            String insight,
            FilterParameters filters,
            DayParameter from,
            ParameterCheck check,
            @Nullable String ifNoneMatch,
            BiFunction<Activities, LocalDate, Object> made) {
        FeedFilter filter = filters.toFilter(check);
        LocalDate day = from.day(check);
        check.throwIfAnythingIsWrong();
        return answer(insight + ' ' + day, filter, ifNoneMatch, activities -> made.apply(activities, day));
    }

    private Response answer(
            String insight, FeedFilter filter, @Nullable String ifNoneMatch, Function<Activities, Object> made) {
        Reader reader = Reader.of(Caller.of(identity));
        try (FeedView view = index.view()) {
            return answers.of(
                    view,
                    reader,
                    insight + '\n' + filter,
                    ifNoneMatch,
                    () -> AnswerJson.bytes(made.apply(new Activities(view, reader, filter))));
        }
    }
}
