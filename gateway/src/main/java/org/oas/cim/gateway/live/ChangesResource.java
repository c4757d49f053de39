package org.oas.cim.gateway.live;

import java.time.Duration;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.oas.cim.gateway.answer.AnswerJson;
import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.filter.FilterParameters;
import org.oas.cim.gateway.filter.ParameterCheck;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedToken;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.identity.Caller;
import org.oas.cim.kit.problem.Problems;

/** Changes over HTTP for those who cannot hold a stream: a long poll. */
@PermitAll
@Path("/v1/feed/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed")
public class ChangesResource {

    private static final Duration COME_BACK = Duration.ofSeconds(1);
    private static final long BEFORE_THE_FIRST = -1;

    private final FeedIndex index;
    private final StreamSources sources;
    private final OpenStreams open;
    private final SecurityIdentity identity;

    ChangesResource(FeedIndex index, StreamSources sources, OpenStreams open, SecurityIdentity identity) {
        this.index = index;
        this.sources = sources;
        this.open = open;
        this.identity = identity;
    }

    /** What has changed since a place, now or as soon as something has. */
    @GET
    @RunOnVirtualThread
    @Operation(
            operationId = "listFeedChanges",
            summary = "What has changed since a place (long poll)",
            description =
                    "Takes the feed's filters. Without 'since', everything from the beginning: read on with 'token' while 'more' is"
                            + " true, then ask with 'timeout' for what comes. Each record that changed comes once, in its newest"
                            + " version. Tokens are those of the stream, and hold on every instance.")
    @APIResponse(
            responseCode = "200",
            description = "What has changed; nothing if the timeout is over",
            content = @Content(schema = @Schema(implementation = ChangesAnswer.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong; 'errors' names each")
    @APIResponse(
            responseCode = "503",
            description = "The index is being built for the first time, or the gateway stops")
    public Response changes(@BeanParam FilterParameters filters, @BeanParam ChangesParameters parameters) {
        Reader reader = Reader.of(Caller.of(identity));
        ParameterCheck check = new ParameterCheck();
        FeedFilter filter = filters.toFilter(check);
        FeedToken sent = parameters.place(check);
        Duration patience = parameters.patience(check);
        check.throwIfAnythingIsWrong();
        FeedToken place = sent == null ? beginning() : sent;
        Poll poll = new Poll(StreamRequest.of(filter, reader, null), sources, place);
        return Response.ok(AnswerJson.bytes(ChangesAnswer.of(wait(poll, patience))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Poll.Answer wait(Poll poll, Duration patience) {
        OpenStreams.Waiting waiting = Thread.currentThread()::interrupt;
        open.opened(waiting);
        try {
            return poll.answer(patience);
        } catch (InterruptedException e) {
            throw Problems.unavailable("The gateway is shutting down.", COME_BACK);
        } finally {
            open.closed(waiting);
        }
    }

    private FeedToken beginning() {
        try (FeedView view = index.view()) {
            return new FeedToken(view.reached().epoch(), BEFORE_THE_FIRST);
        }
    }
}
