package org.oas.cim.gateway.testing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.testing.TopicEnd;

/** Writes to the services' topics as their relays do, and reads what came of it. */
public final class Topics implements AutoCloseable {

    private final String bootstrapServers;
    private final Producer<String, byte[]> producer;
    private final Admin admin;

    public Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    public void publish(RecordSnapshot... records) {
        for (RecordSnapshot record : records) {
            CloudEvent event = CloudEventBuilder.v1()
                    .withId(record.id() + "/" + record.version())
                    .withSource(URI.create("/test"))
                    .withType(record.recordType().changedEvent())
                    .withData("application/json", EventJson.write(record))
                    .build();
            ProducerRecord<String, byte[]> message = KafkaMessageFactory.<String>createWriter(
                            record.recordType().topic().topicName(), record.id().toString())
                    .writeBinary(event);
            send(message);
        }
    }

    public void publishPoison(Topic topic, String key) {
        send(new ProducerRecord<>(topic.topicName(), key, "no event".getBytes(StandardCharsets.UTF_8)));
    }

    /** Everything in the topic, from its beginning, committed messages only. */
    public List<ConsumerRecord<String, byte[]>> all(Topic topic) {
        TopicPartition partition = new TopicPartition(topic.topicName(), 0);
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
        try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(Set.of(partition));
            consumer.seekToBeginning(Set.of(partition));
            long end = TopicEnd.of(bootstrapServers, partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
            }
        }
        return messages;
    }

    public void delete(Topic topic) {
        try {
            admin.deleteTopics(Set.of(topic.topicName())).all().get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
