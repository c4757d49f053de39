package org.oas.cim.contracts.topic;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A Kafka topic of the hub: its name and the settings it is created with. This file is the only declaration; brokers do not create
 * topics by themselves.
 *
 * <p>Each has one partition: its offsets are the one order of its records. Records are at most {@value #MAX_MESSAGE_BYTES} bytes.
 */
public enum Topic {
    ACTIVITIES("cim.activities"),
    PARTNERS("cim.partners"),
    RESEARCH("cim.research"),
    REGIONAL_FEED("cim.regional-feed"),
    DEAD_LETTERS("cim.dead-letters");

    /** The largest message a topic takes, in bytes; a snapshot is refused at half of it, so that every acknowledged one fits. */
    public static final int MAX_MESSAGE_BYTES = 1024 * 1024;

    /** The topics that services publish to and the merge reads. */
    public static final List<Topic> SOURCES = List.of(ACTIVITIES, PARTNERS, RESEARCH);

    /** How long a former state of a record stays, at most, once another message has come after it. */
    private static final Duration MOST_LAG = Duration.ofHours(24);

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    public String topicName() {
        return topicName;
    }

    public int partitions() {
        return 1;
    }

    /**
     * Kafka topic settings, by their Kafka names. Nothing expires: each record's newest state is kept for ever, and former ones go, so
     * that what is taken out of a record goes too.
     */
    public Map<String, String> settings() {
        return Map.of(
                "cleanup.policy",
                "compact",
                "retention.ms",
                "-1",
                "max.compaction.lag.ms",
                Long.toString(MOST_LAG.toMillis()),
                "max.message.bytes",
                Integer.toString(MAX_MESSAGE_BYTES));
    }
}
