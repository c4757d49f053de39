package org.oas.cim.gateway.topic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.common.Uuid;

import org.oas.cim.contracts.topic.Topic;

/** The ids of all topics at one moment. */
public record TopicIds(Map<Topic, Uuid> ids) {

    private static final int HASH_CHARACTERS = 12;

    public TopicIds {
        ids = Map.copyOf(ids);
    }

    public String regionalFeed() {
        return id(Topic.REGIONAL_FEED);
    }

    /** Names the three source topics as they are now; short enough for a group's name. */
    public String sourcesHash() {
        StringBuilder text = new StringBuilder();
        Topic.SOURCES.forEach(topic -> text.append(id(topic)).append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String id(Topic topic) {
        return Objects.requireNonNull(ids.get(topic), topic.topicName()).toString();
    }
}
