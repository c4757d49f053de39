package org.oas.cim.gateway.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.identity.Caller;
import org.oas.cim.kit.paging.CursorCodec;

/** The feed searched by nested conditions, over HTTP. */
@PermitAll
@Path("/v1/search")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed")
public class SearchResource {

    private static final SearchBody EVERYTHING = new SearchBody(null, null, null, null, null, null, null, null);

    private final FeedIndex index;
    private final FeedPages pages;
    private final CursorCodec cursors;
    private final SecurityIdentity identity;

    SearchResource(FeedIndex index, FeedPages pages, CursorCodec cursors, SecurityIdentity identity) {
        this.index = index;
        this.pages = pages;
        this.cursors = cursors;
        this.identity = identity;
    }

    /** A page of what meets nested conditions. */
    @POST
    @Operation(
            operationId = "searchFeed",
            summary = "Entries by nested conditions, a page at a time",
            description =
                    "Finds what the feed's filters find, put together with and, or and not. The answer is a page of the feed, but"
                            + " 'next' and 'prev' are cursors, to be sent with the same search.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries",
            content = @Content(schema = @Schema(implementation = FeedDocuments.SearchAnswer.class)))
    @APIResponse(responseCode = "400", description = "A condition is wrong; 'errors' names each by its place")
    @APIResponse(responseCode = "503", description = "The index is being built for the first time")
    public Response search(@Nullable SearchBody body) {
        Reader reader = Reader.of(Caller.of(identity));
        FeedRequest request = (body == null ? EVERYTHING : body).toRequest(reader, cursors);
        try (FeedView view = index.view()) {
            return Response.ok(pages.jsonWithCursors(view, request))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
    }
}
