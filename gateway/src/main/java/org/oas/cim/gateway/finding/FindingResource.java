package org.oas.cim.gateway.finding;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.answer.AnswerJson;
import org.oas.cim.gateway.answer.PageAddress;
import org.oas.cim.gateway.answer.RenderedAnswers;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.identity.Caller;
import org.oas.cim.kit.paging.CursorCodec;

/** Findings over HTTP. */
@PermitAll
@Path("/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed")
public class FindingResource {

    private final FeedIndex index;
    private final RenderedAnswers answers;
    private final CursorCodec cursors;
    private final SecurityIdentity identity;

    FindingResource(FeedIndex index, RenderedAnswers answers, CursorCodec cursors, SecurityIdentity identity) {
        this.index = index;
        this.answers = answers;
        this.cursors = cursors;
        this.identity = identity;
    }

    /** A page of what studies found. */
    @GET
    @Operation(
            operationId = "listFindings",
            summary = "What studies found, figure by figure",
            description =
                    "Findings of all studies that the reader may see, each as its study states it, by where from and where to, what is"
                            + " counted, its basis and the time it is of. Nothing is added up.")
    @APIResponse(
            responseCode = "200",
            description = "A page of findings",
            content = @Content(schema = @Schema(implementation = FindingPage.class)))
    @APIResponse(responseCode = "304", description = "The page is still the one that If-None-Match names")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; 'errors' names each")
    @APIResponse(responseCode = "503", description = "The index is being built for the first time")
    public Response findings(
            @BeanParam FindingParameters parameters,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            UriInfo asked) {
        Reader reader = Reader.of(Caller.of(identity));
        FindingRequest request = parameters.toRequest(reader, cursors);
        String list = FindingRequest.list(request.filter(), reader);
        try (FeedView view = index.view()) {
            return answers.of(
                    view,
                    reader,
                    PageAddress.asked(asked),
                    ifNoneMatch,
                    () -> AnswerJson.bytes(new FindingSearch(view, reader)
                            .page(request, cursor -> PageAddress.with(cursors.encode(cursor, list), asked))));
        }
    }
}
