package org.oas.cim.contracts.topic;

import java.util.List;
import java.util.Map;

/**
 * A Kafka topic of the hub: its name and the settings it is created with. This file is the only declaration; brokers do not create
 * topics by themselves.
 *
 * <p>Each has one partition: its offsets are the one order of its records. Records are at most {@value #MAX_MESSAGE_BYTES} bytes.
 */
public enum Topic {
    ACTIVITIES("cim.activities", Topic.NEWEST_PER_KEY),
    PARTNERS("cim.partners", Topic.NEWEST_PER_KEY),
    RESEARCH("cim.research", Topic.NEWEST_PER_KEY),
    REGIONAL_FEED("cim.regional-feed", Topic.NEWEST_PER_KEY),
    DEAD_LETTERS("cim.dead-letters", Topic.KEPT);

    /** The largest message a topic takes, in bytes; a snapshot is refused at half of it, so that every acknowledged one fits. */
    public static final int MAX_MESSAGE_BYTES = 1024 * 1024;

    /** The topics that services publish to and the merge reads. */
    public static final List<Topic> SOURCES = List.of(ACTIVITIES, PARTNERS, RESEARCH);

    private static final String NEWEST_PER_KEY = "compact";
    private static final String KEPT = "delete";

    private final String topicName;
    private final String cleanupPolicy;

    Topic(String topicName, String cleanupPolicy) {
        this.topicName = topicName;
        this.cleanupPolicy = cleanupPolicy;
    }

    public String topicName() {
        return topicName;
    }

    public int partitions() {
        return 1;
    }

    /** Kafka topic settings, by their Kafka names. Nothing expires: a compacted topic keeps each record's newest state for ever. */
    public Map<String, String> settings() {
        return Map.of(
                "cleanup.policy",
                cleanupPolicy,
                "retention.ms",
                "-1",
                "max.message.bytes",
                Integer.toString(MAX_MESSAGE_BYTES));
    }
}
