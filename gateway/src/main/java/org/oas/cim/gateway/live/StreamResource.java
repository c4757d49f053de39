package org.oas.cim.gateway.live;

import java.time.Duration;
import java.time.Instant;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.filter.FilterParameters;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedToken;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.identity.Caller;

/** The live stream over HTTP. */
@PermitAll
@Path("/v1/feed/stream")
@Tag(name = "Feed")
public class StreamResource {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final FeedIndex index;
    private final StreamSources sources;
    private final OpenStreams streams;
    private final SecurityIdentity identity;

    StreamResource(FeedIndex index, StreamSources sources, OpenStreams streams, SecurityIdentity identity) {
        this.index = index;
        this.sources = sources;
        this.streams = streams;
        this.identity = identity;
    }

    /** Changes as they come. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-cache")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "streamFeed",
            summary = "Changes as they come (Server-Sent Events)",
            description =
                    "Events: 'entry' (a version of a record), 'withdrawn' (its id; sent whatever the filter), 'reset' (read"
                            + " the feed anew), 'heartbeat'. Every event's id is a token to resume with. While connected, every"
                            + " version comes, in order; after a reconnect each record that changed since comes once, in its"
                            + " newest version; no version comes twice. An event comes after the feed shows its change.")
    @APIResponse(
            responseCode = "200",
            description = "The stream, which ends when the token expires, and does not end by itself without one",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong; 'errors' names each")
    @APIResponse(responseCode = "503", description = "The index is being built for the first time")
    public Multi<OutboundSseEvent> stream(
            @BeanParam FilterParameters filters,
            @RestHeader(HttpHeaders.LAST_EVENT_ID_HEADER)
                    @Parameter(description = "The id of the last event that was received.")
                    @Nullable
                    String lastEventIdHeader,
            @RestQuery @Parameter(description = "The same, for clients that cannot set the header.") @Nullable
                    String lastEventId,
            @Context Sse sse,
            @Context HttpServerRequest exchange) {
        Caller caller = Caller.of(identity);
        Reader reader = Reader.of(caller);
        String resumeFrom = lastEventIdHeader == null ? lastEventId : lastEventIdHeader;
        StreamRequest request = StreamRequest.of(filters.toFilter(), reader, resumeFrom);
        FeedToken now = now();
        Multi<OutboundSseEvent> events = Multi.createFrom().publisher(client -> {
            StreamConnection<OutboundSseEvent> connection = new StreamConnection<>(
                    client,
                    event -> format(event, sse),
                    sources.config().sendPatience(),
                    () -> exchange.connection().close(),
                    sink -> {
                        streams.opened(sink);
                        try {
                            new LiveStream(request, sources, sink, now).run();
                        } finally {
                            streams.closed(sink);
                        }
                    });
            connection.start();
        });
        return caller.until() == null ? events : events.select().first(left(caller.until()));
    }

    /** Nobody reads on with a token that has expired; with a new one, the stream is resumed from its last event. */
    private static Duration left(Instant end) {
        Duration left = Duration.between(Instant.now(), end);
        return left.isPositive() ? left : SHORTEST;
    }

    private FeedToken now() {
        try (FeedView view = index.view()) {
            return view.reached();
        }
    }

    private static OutboundSseEvent format(StreamEvent event, Sse sse) {
        return sse.newEventBuilder()
                .id(event.token().toString())
                .name(event.name())
                .data(String.class, event.data())
                .build();
    }
}
