package org.oas.cim.gateway.statistics;

import java.util.List;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.answer.AnswerJson;
import org.oas.cim.gateway.answer.RenderedAnswers;
import org.oas.cim.gateway.filter.FilterParameters;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.identity.Caller;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/** Counts for charts over HTTP. */
@PermitAll
@Path("/v1/feed/stats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed")
public class StatisticsResource {

    private final FeedIndex index;
    private final RenderedAnswers answers;
    private final SecurityIdentity identity;

    StatisticsResource(FeedIndex index, RenderedAnswers answers, SecurityIdentity identity) {
        this.index = index;
        this.answers = answers;
        this.identity = identity;
    }

    /** Counts of entries by one or two dimensions. */
    @GET
    @Operation(
            operationId = "getFeedStatistics",
            summary = "Counts of entries by one or two dimensions, for charts",
            description =
                    "Takes the feed's filters. An entry counts once under each value that it states: two countries, both. One that"
                            + " reaches over, or may lie in, several months counts in each; 'spanning' says how many such there are,"
                            + " so that nobody adds them up. With a period in the filter, only parts of the calendar in it are"
                            + " counted in. Only attendance that was counted is added up.")
    @APIResponse(
            responseCode = "200",
            description = "The counts",
            content = @Content(schema = @Schema(implementation = Statistics.class)))
    @APIResponse(responseCode = "304", description = "The counts are still those that If-None-Match names")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; 'errors' names each")
    @APIResponse(responseCode = "503", description = "The index is being built for the first time")
    public Response statistics(
            @BeanParam FilterParameters filters,
            @BeanParam StatisticsParameters parameters,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Reader reader = Reader.of(Caller.of(identity));
        StatisticsRequest request = parameters.toRequest(filters);
        try (FeedView view = index.view()) {
            return answers.of(
                    view,
                    reader,
                    request.question(),
                    ifNoneMatch,
                    () -> AnswerJson.bytes(count(view, reader, request)));
        }
    }

    private static Statistics count(FeedView view, Reader reader, StatisticsRequest request) {
        Statistics statistics = Statistics.of(view, reader, request);
        if (statistics == null) {
            throw Problems.badParameters(List.of(Violation.ofParameter(
                    "by",
                    "gives more than " + Statistics.MOST_BUCKETS + " combinations; count by one, or send more filters",
                    null)));
        }
        return statistics;
    }
}
