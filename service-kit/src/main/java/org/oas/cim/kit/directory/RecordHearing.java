package org.oas.cim.kit.directory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.Uuid;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.kafka.ChangedEvents;
import org.oas.cim.kit.kafka.KafkaClients;
import org.oas.cim.kit.kafka.TopicRegistry;

/**
 * Fills the directory from the events of all records, the service's own among them: records from before there was a directory are
 * known by that. The instances of a service share the work, since they share the directory. The group's name contains the topics' ids,
 * so topics are heard from their beginning when one was made anew.
 */
@ApplicationScoped
class RecordHearing {

    private static final Logger LOG = Logger.getLogger(RecordHearing.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration CHECK = Duration.ofSeconds(1);

    private final RecordDirectory directory;
    private final KafkaClients clients;
    private final TopicRegistry topics;
    private final String service;

    RecordHearing(
            RecordDirectory directory,
            KafkaClients clients,
            TopicRegistry topics,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.directory = directory;
        this.clients = clients;
        this.topics = topics;
        this.service = service;
    }

    /**
     * Hears events until a topic was made anew.
     *
     * @param goesOn asked after what was heard is kept; ends the hearing
     */
    void listen(BooleanSupplier goesOn) {
        try (Admin admin = clients.admin()) {
            Map<Topic, Uuid> ids = topics.ids(admin, Topic.SOURCES);
            try (Consumer<String, byte[]> consumer = clients.groupMember(group(ids))) {
                consumer.subscribe(Topic.SOURCES.stream().map(Topic::topicName).toList());
                long nextCheck = System.nanoTime() + CHECK.toNanos();
                do {
                    hear(consumer);
                    if (System.nanoTime() - nextCheck >= 0) {
                        if (!topics.ids(admin, Topic.SOURCES).equals(ids)) {
                            return;
                        }
                        nextCheck = System.nanoTime() + CHECK.toNanos();
                    }
                } while (goesOn.getAsBoolean());
            }
        }
    }

    private String group(Map<Topic, Uuid> ids) {
        return ids.values().stream()
                .map(Uuid::toString)
                .collect(Collectors.joining("-", "records-known-to-" + service + "-", ""));
    }

    private void hear(Consumer<String, byte[]> consumer) {
        ConsumerRecords<String, byte[]> heard = consumer.poll(POLL);
        if (!heard.isEmpty()) {
            directory.keep(readable(heard));
            consumer.commitSync();
        }
    }

    /** An unreadable message is passed over: the merge, which reads the same topics, keeps it as a dead letter. */
    private static List<KnownRecord> readable(ConsumerRecords<String, byte[]> heard) {
        List<KnownRecord> records = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : heard) {
            try {
                records.add(KnownRecord.from(ChangedEvents.read(message)));
            } catch (ChangedEvents.Unreadable e) {
                LOG.warnf(
                        "record event passed over; topic=%s offset=%d reason=%s",
                        message.topic(), message.offset(), e.getMessage());
            }
        }
        return records;
    }
}
