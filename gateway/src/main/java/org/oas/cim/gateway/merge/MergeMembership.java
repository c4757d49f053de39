package org.oas.cim.gateway.merge;

import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.gateway.index.Epoch;

/**
 * This instance's part in the merge group. Whoever is assigned the source topics, all of which have one partition, leads; losing
 * them ends the leadership at once. Used by one thread.
 */
final class MergeMembership implements ConsumerRebalanceListener, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MergeMembership.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(1);
    private static final TopicPartition REGIONAL_FEED = new TopicPartition(Topic.REGIONAL_FEED.topicName(), 0);
    private static final Set<String> SOURCES =
            Topic.SOURCES.stream().map(Topic::topicName).collect(Collectors.toUnmodifiableSet());

    private final Consumer<String, byte[]> consumer;
    private final MergeLeaderships leaderships;
    private final MergeMeters meters;
    private @Nullable MergeLeadership leadership;
    private boolean forwarding;

    MergeMembership(Consumer<String, byte[]> consumer, MergeLeaderships leaderships, MergeMeters meters) {
        this.consumer = consumer;
        this.leaderships = leaderships;
        this.meters = meters;
        consumer.subscribe(SOURCES, this);
    }

    /**
     * One step: waits a little for messages and forwards them, if it leads.
     *
     * @param epoch the epoch of regional-feed that the index is of now
     */
    void step(Epoch epoch) {
        ConsumerRecords<String, byte[]> messages = consumer.poll(POLL);
        if (consumer.assignment().size() < SOURCES.size()) {
            return;
        }
        MergeLeadership present = leadership == null ? begin(epoch) : leadership;
        if (!present.epoch().equals(epoch)) {
            throw new IllegalStateException("regional-feed is of another epoch");
        }
        if (!forwarding && present.canForward()) {
            resume();
        }
        if (!messages.isEmpty()) {
            meters.committed(present.forward(messages, consumer.groupMetadata()));
        }
    }

    /** The sources stay paused until the index has caught up with all that earlier mergers wrote. */
    private MergeLeadership begin(Epoch epoch) {
        MergeLeadership begun = leaderships.begin(epoch);
        leadership = begun;
        long end = Objects.requireNonNull(
                consumer.endOffsets(Set.of(REGIONAL_FEED)).get(REGIONAL_FEED));
        begun.mustBeIndexedBelow(end);
        if (epoch.truncations() > 0) {
            // What regional-feed lost is only found by reading all of the sources again.
            consumer.seekToBeginning(consumer.assignment());
        }
        return begun;
    }

    private void resume() {
        for (TopicPartition source : consumer.assignment()) {
            LOG.infof("merge resumes; topic=%s offset=%d", source.topic(), consumer.position(source));
        }
        consumer.resume(consumer.assignment());
        forwarding = true;
        meters.leads();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        consumer.pause(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        resign();
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        resign();
    }

    private void resign() {
        MergeLeadership present = leadership;
        if (present != null) {
            present.close();
            LOG.info("merge resigns");
        }
        leadership = null;
        forwarding = false;
        meters.resigned();
    }

    @Override
    public void close() {
        try {
            resign();
        } finally {
            consumer.close(CloseOptions.timeout(CLOSE_PATIENCE));
        }
    }
}
