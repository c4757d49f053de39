package org.oas.cim.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import static org.assertj.core.api.Assertions.assertThat;

/** The hub's Kafka topics, read and deleted with Kafka's own clients. */
public record Topics(String bootstrapServers) {

    public static final String ACTIVITIES = "cim.activities";
    public static final String REGIONAL_FEED = "cim.regional-feed";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A version of a record, as it stands in a topic. */
    record Version(long offset, String record, long version) {}

    /** Everything that is committed in the topic, from its beginning to its end. */
    public List<ConsumerRecord<String, byte[]>> messages(String topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition only = new TopicPartition(topic, 0);
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            long end = end(only);
            List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
            while (consumer.position(only) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
            }
            return messages;
        }
    }

    /** Publishes the records of these ids to the topic, each as the template is but for its id. */
    void publish(String topic, ConsumerRecord<String, byte[]> template, Iterable<UUID> ids) {
        String text = new String(template.value(), StandardCharsets.UTF_8);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", "20", "batch.size", "262144"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (UUID id : ids) {
                byte[] value = text.replace(template.key(), id.toString()).getBytes(StandardCharsets.UTF_8);
                sent.add(producer.send(new ProducerRecord<>(topic, null, id.toString(), value, template.headers())));
            }
            for (Future<RecordMetadata> message : sent) {
                message.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Version> read(String topic) {
        return messages(topic).stream().map(Topics::version).toList();
    }

    /** The ids of the records in the topic, in its order. */
    List<String> records(String topic) {
        return read(topic).stream().map(Version::record).toList();
    }

    /** In the order of the topic, each record's versions rise, so that each occurs once. */
    void versionsMustRise(String topic) {
        Map<String, Long> highest = new HashMap<>();
        List<Version> versions = read(topic);
        assertThat(versions).isNotEmpty();
        for (Version version : versions) {
            Long before = highest.put(version.record(), version.version());
            assertThat(version.version())
                    .as("offset %d of %s, record %s", version.offset(), topic, version.record())
                    .isGreaterThan(before == null ? 0 : before);
        }
    }

    void delete(String topic) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.deleteTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Has former states go from the topics in seconds instead of a day. */
    void compactSoon(List<String> topics) {
        alter(
                topics,
                AlterConfigOp.OpType.SET,
                "1000",
                Map.of("segment.ms", "1000", "min.cleanable.dirty.ratio", "0.001"));
    }

    void compactAsDeclared(List<String> topics) {
        alter(
                topics,
                AlterConfigOp.OpType.DELETE,
                Long.toString(Duration.ofDays(1).toMillis()),
                Map.of("segment.ms", "", "min.cleanable.dirty.ratio", ""));
    }

    private void alter(List<String> topics, AlterConfigOp.OpType type, String lag, Map<String, String> settings) {
        List<AlterConfigOp> changes = new ArrayList<>();
        changes.add(new AlterConfigOp(new ConfigEntry("max.compaction.lag.ms", lag), AlterConfigOp.OpType.SET));
        settings.forEach((name, value) -> changes.add(new AlterConfigOp(new ConfigEntry(name, value), type)));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (String topic : topics) {
                ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
                admin.incrementalAlterConfigs(Map.of(resource, changes)).all().get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Behind what is committed, also where readers of committed messages are not told of it yet. */
    private long end(TopicPartition partition) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "none",
                "allow.auto.create.topics",
                false);
    }

    private static Version version(ConsumerRecord<String, byte[]> message) {
        try {
            return new Version(
                    message.offset(),
                    message.key(),
                    JSON.readTree(message.value()).path("version").asLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
