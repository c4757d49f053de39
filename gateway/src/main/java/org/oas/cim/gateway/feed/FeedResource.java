package org.oas.cim.gateway.feed;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.answer.EntityTag;
import org.oas.cim.gateway.answer.FeedAnswer;
import org.oas.cim.gateway.answer.PageAddress;
import org.oas.cim.gateway.answer.RenderedAnswers;
import org.oas.cim.gateway.filter.FilterParameters;
import org.oas.cim.gateway.index.FeedEntry;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.identity.Caller;
import org.oas.cim.kit.paging.CursorCodec;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/** The regional feed over HTTP. Needs nothing but this instance's index. */
@PermitAll
@Path("/v1/feed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed", description = "All activities, projects, partners and studies, each in its newest state")
public class FeedResource {

    private final FeedIndex index;
    private final FeedPages pages;
    private final RenderedAnswers answers;
    private final CursorCodec cursors;
    private final SecurityIdentity identity;

    FeedResource(
            FeedIndex index, FeedPages pages, RenderedAnswers answers, CursorCodec cursors, SecurityIdentity identity) {
        this.index = index;
        this.pages = pages;
        this.answers = answers;
        this.cursors = cursors;
        this.identity = identity;
    }

    /** A page of entries. */
    @GET
    @Operation(
            operationId = "listFeed",
            summary = "Entries by filter, a page at a time",
            description =
                    "A repeated filter means any of its values; different filters must all hold. 'total' is exact."
                            + " 'next' and 'prev' are addresses, or null at the ends.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries",
            content = @Content(schema = @Schema(implementation = FeedDocuments.Page.class)))
    @APIResponse(responseCode = "304", description = "The page is still the one that If-None-Match names")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; 'errors' names each")
    @APIResponse(responseCode = "503", description = "The index is being built for the first time")
    public Response list(
            @BeanParam FilterParameters filters,
            @BeanParam PageParameters page,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            UriInfo asked) {
        Reader reader = Reader.of(Caller.of(identity));
        FeedRequest request = page.toRequest(filters, reader, cursors);
        try (FeedView view = index.view()) {
            return answers.of(
                    view, reader, PageAddress.asked(asked), ifNoneMatch, () -> pages.json(view, request, asked));
        }
    }

    /** One entry. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getFeedEntry",
            summary = "One entry",
            description =
                    "The newest state of the record, whatever its kind; of one that was withdrawn, that it was (410).")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = FeedDocuments.Entry.class)))
    @APIResponse(responseCode = "304", description = "The entry is still the one that If-None-Match names")
    @APIResponse(responseCode = "404", description = "There is no such record, or it is none of the reader's business")
    @APIResponse(responseCode = "410", description = "The record was withdrawn")
    public Response one(
            @RestPath @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) String id,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Reader reader = Reader.of(Caller.of(identity));
        try (FeedView view = index.view()) {
            FeedEntry entry = view.entry(uuid(id)).orElseThrow(FeedResource::notFound);
            return switch (entry.sight(reader)) {
                case ENTRY -> found(entry.json(reader), ifNoneMatch, reader);
                case WITHDRAWN -> throw Problems.of(ProblemType.WITHDRAWN, ProblemType.WITHDRAWN.remedy());
                case NOTHING -> throw notFound();
            };
        }
    }

    private static Response found(byte[] json, @Nullable String ifNoneMatch, Reader reader) {
        return FeedAnswer.of(() -> json, EntityTag.ofBytes(json), ifNoneMatch, reader);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problems.badParameters(List.of(Violation.ofParameter("id", "is not a UUID", text)));
        }
    }

    private static RuntimeException notFound() {
        return Problems.of(ProblemType.NOT_FOUND, "There is no such record in the feed.");
    }
}
