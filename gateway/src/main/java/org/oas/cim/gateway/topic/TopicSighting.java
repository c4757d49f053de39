package org.oas.cim.gateway.topic;

import java.time.Instant;

/**
 * What was seen of the topics when Kafka answered.
 *
 * @param endOffset the offset that the next committed message of regional-feed gets
 * @param seen when it was
 */
public record TopicSighting(TopicIds ids, long endOffset, Instant seen) {}
