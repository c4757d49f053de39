package org.oas.cim.gateway.status;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedToken;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.merge.MergeMeters;
import org.oas.cim.gateway.topic.TopicSighting;
import org.oas.cim.gateway.topic.TopicWatch;

/** The feed's status over HTTP. Asks nobody and never fails: it says what this instance knows. */
@PermitAll
@Path("/v1/feed/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed")
public class StatusResource {

    private final FeedIndex index;
    private final TopicWatch topics;
    private final MergeMeters merge;

    StatusResource(FeedIndex index, TopicWatch topics, MergeMeters merge) {
        this.index = index;
        this.topics = topics;
        this.merge = merge;
    }

    /** How the feed is doing on this instance. */
    @GET
    @Operation(
            operationId = "getFeedStatus",
            summary = "How the feed is doing on this instance",
            description = "Answers whether Kafka does or not.")
    public FeedStatus status() {
        Optional<FeedToken> token = index.served();
        Optional<TopicSighting> topic = topics.last();
        FeedStatus.Served served = token.isPresent() ? served() : null;
        return new FeedStatus(
                serving(token, topic),
                served,
                index.building().map(FeedToken::toString).orElse(null),
                kafka(token, topic),
                new FeedStatus.Merging(
                        merge.leadingSince().isPresent(), merge.leadingSince().orElse(null)));
    }

    private FeedStatus.Served served() {
        try (FeedView view = index.view()) {
            FeedToken token = view.reached();
            return new FeedStatus.Served(token.toString(), token.epoch().toString(), token.offset(), view.size());
        }
    }

    private FeedStatus.Serving serving(Optional<FeedToken> served, Optional<TopicSighting> topic) {
        if (served.isEmpty()) {
            return FeedStatus.Serving.BUILDING;
        }
        boolean former = topic.filter(seen -> !isOf(served.get(), seen)).isPresent();
        if (former) {
            return FeedStatus.Serving.OLD_EPOCH;
        }
        return index.servesFormerFormat() ? FeedStatus.Serving.OLD_FORMAT : FeedStatus.Serving.SERVING;
    }

    private FeedStatus.Kafka kafka(Optional<FeedToken> served, Optional<TopicSighting> topic) {
        if (topic.isEmpty()) {
            return new FeedStatus.Kafka(false, null, null, null);
        }
        TopicSighting seen = topic.get();
        Long lag = served.filter(token -> isOf(token, seen))
                .map(token -> Math.max(0, seen.endOffset() - token.offset() - 1))
                .orElse(null);
        return new FeedStatus.Kafka(topics.isKafkaAnswering(), seen.endOffset(), lag, seen.seen());
    }

    private static boolean isOf(FeedToken token, TopicSighting topic) {
        return token.epoch().topicId().equals(topic.ids().regionalFeed());
    }
}
