package org.oas.cim.gateway.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.kafka.ChangedEvents;

/** Reads regional-feed from where an index is. Used by one thread. */
final class TopicReading implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(TopicReading.class);
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(1);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final int MOST_MESSAGES = 4_000;
    private static final long MOST_BYTES = 8L << 20;
    private static final TopicPartition PARTITION = new TopicPartition(Topic.REGIONAL_FEED.topicName(), 0);

    private final Consumer<String, byte[]> consumer;
    private Checkpoint reached;

    TopicReading(Consumer<String, byte[]> consumer, Checkpoint from) {
        this.consumer = consumer;
        this.reached = from;
        consumer.assign(Set.of(PARTITION));
        if (from.lastMessage() < 0) {
            consumer.seekToBeginning(Set.of(PARTITION));
        } else {
            Optional<Integer> leaderEpoch = from.leaderEpoch() < 0 ? Optional.empty() : Optional.of(from.leaderEpoch());
            consumer.seek(PARTITION, new OffsetAndMetadata(from.lastMessage() + 1, leaderEpoch, ""));
        }
    }

    /**
     * The next messages; none if there are no new ones, or Kafka does not answer. While there is much to read, many at a time: each time
     * costs as much as hundreds of messages. Afterwards {@link #reached} counts them.
     *
     * @throws org.apache.kafka.clients.consumer.OffsetOutOfRangeException if the topic ends before what was read of it
     */
    List<FeedMessage> poll(Duration patience) {
        List<FeedMessage> messages = new ArrayList<>();
        long bytes = read(patience, messages);
        long more = bytes;
        while (more > 0 && !isAtEnd() && messages.size() < MOST_MESSAGES && bytes < MOST_BYTES) {
            more = read(Duration.ZERO, messages);
            bytes += more;
        }
        return messages;
    }

    /** Returns how many bytes the messages have; 0 if there were none. */
    private long read(Duration patience, List<FeedMessage> messages) {
        long bytes = 0;
        for (ConsumerRecord<String, byte[]> message : consumer.poll(patience)) {
            bytes += Math.max(1, message.serializedValueSize());
            reached = reached.withLastMessage(
                    message.offset(), message.leaderEpoch().orElse(-1));
            try {
                messages.add(new FeedMessage(message.offset(), ChangedEvents.read(message)));
            } catch (ChangedEvents.Unreadable e) {
                LOG.errorf("message is passed over; offset=%d reason=%s", message.offset(), e.getMessage());
            }
        }
        if (reached.lastMessage() >= 0 || consumer.currentLag(PARTITION).isPresent()) {
            reached = reached.advancedTo(consumer.position(PARTITION, patience.isZero() ? SHORT : patience));
        }
        return bytes;
    }

    Checkpoint reached() {
        return reached;
    }

    /** Whether there was nothing more to read when Kafka answered last. */
    boolean isAtEnd() {
        return consumer.currentLag(PARTITION).orElse(1) == 0;
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(CLOSE_PATIENCE));
    }
}
