package org.oas.cim.gateway.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One life of the topic regional-feed: offsets of different epochs cannot be compared.
 *
 * @param topicId the topic's id, as Kafka writes it (22 characters)
 * @param truncations how often the topic was found to end before what had been read from it
 */
public record Epoch(String topicId, int truncations) {

    static final String PATTERN = "[A-Za-z0-9_-]{22}(?:\\.[1-9]\\d{0,3})?";
    private static final Pattern PARTS = Pattern.compile("(.{22})(?:\\.(\\d+))?");

    static Epoch of(String topicId) {
        return new Epoch(topicId, 0);
    }

    Epoch truncated() {
        return new Epoch(topicId, truncations + 1);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it did not
     */
    static Epoch parse(String text) {
        Matcher matcher = PARTS.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no epoch");
        }
        return new Epoch(matcher.group(1), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return truncations == 0 ? topicId : topicId + "." + truncations;
    }
}
