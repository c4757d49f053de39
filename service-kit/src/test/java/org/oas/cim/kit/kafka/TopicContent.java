package org.oas.cim.kit.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.testing.TopicEnd;
import org.oas.cim.kit.testing.TopicReader;

/** Everything that readers of committed messages see on a topic, from its start to its present end. */
public final class TopicContent {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients clients;
    private final Topic topic;

    public TopicContent(KafkaClients clients, Topic topic) {
        this.clients = clients;
        this.topic = topic;
    }

    /** Empty for a topic that does not exist. */
    public List<ConsumerRecord<String, byte[]>> messages() throws ExecutionException, InterruptedException {
        if (!exists()) {
            return List.of();
        }
        TopicPartition partition = new TopicPartition(topic.topicName(), 0);
        try (Consumer<String, byte[]> consumer = clients.reader()) {
            consumer.assign(Set.of(partition));
            consumer.seekToBeginning(Set.of(partition));
            long end = TopicEnd.of(TopicReader.bootstrapServers(), partition);
            List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(POLL).forEach(messages::add);
            }
            return messages;
        }
    }

    /** The versions of each record, in the order of the topic. */
    public Map<UUID, List<Long>> versions() throws ExecutionException, InterruptedException, ChangedEvents.Unreadable {
        Map<UUID, List<Long>> versions = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> message : messages()) {
            var snapshot = ChangedEvents.read(message);
            versions.computeIfAbsent(snapshot.id(), id -> new ArrayList<>()).add(snapshot.version());
        }
        return versions;
    }

    public List<Long> versions(UUID record) throws ExecutionException, InterruptedException, ChangedEvents.Unreadable {
        return versions().getOrDefault(record, List.of());
    }

    private boolean exists() throws ExecutionException, InterruptedException {
        try (Admin admin = clients.admin()) {
            return admin.listTopics().names().get().contains(topic.topicName());
        }
    }
}
