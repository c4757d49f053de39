package org.oas.cim.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalKafkaTest {

    private static final String TOPIC = "cim.activities";

    @TempDir
    Path folder;

    @Test
    void keepsMessagesOverARestart() throws Exception {
        try (var kafka = LocalKafka.start(folder, 0)) {
            createTopic(kafka);
            send(kafka, "before");
        }
        try (var kafka = LocalKafka.start(folder, 0)) {
            send(kafka, "after");

            assertThat(read(kafka, 2)).containsExactly("before", "after");
        }
    }

    @Test
    void isOneDurableBrokerThatMakesNoTopicByItself() throws Exception {
        try (var kafka = LocalKafka.start(folder, 0);
                var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            var broker = new ConfigResource(ConfigResource.Type.BROKER, Integer.toString(KafkaSettings.NODE));
            var settings = Objects.requireNonNull(
                            admin.describeConfigs(List.of(broker)).values().get(broker))
                    .get();

            assertThat(settings.get("listeners").value()).contains("PLAINTEXT://127.0.0.1:" + kafka.port());
            assertThat(settings.get("auto.create.topics.enable").value()).isEqualTo("false");
            assertThat(settings.get("transaction.state.log.min.isr").value()).isEqualTo("1");
            assertThat(settings.get("log.flush.interval.ms").value()).isEqualTo("1000");
            assertThatThrownBy(() -> send(kafka, "to nowhere"))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void takesTransactions() throws Exception {
        try (var kafka = LocalKafka.start(folder, 0)) {
            createTopic(kafka);
            try (var producer = producer(kafka, Map.of("transactional.id", "cim-merge"))) {
                producer.initTransactions();
                producer.beginTransaction();
                var _ = producer.send(new ProducerRecord<>(TOPIC, "key", "committed"));
                producer.commitTransaction();
            }
            assertThat(read(kafka, 1)).containsExactly("committed");
        }
    }

    @Test
    void startsFromAFolderThatWasLeftHalfFormatted() throws Exception {
        Files.createDirectories(folder.resolve("logs/__cluster_metadata-0"));
        Files.writeString(folder.resolve("logs/bootstrap.checkpoint"), "half");

        try (var kafka = LocalKafka.start(folder, 0)) {
            createTopic(kafka);
            send(kafka, "whole");
            assertThat(read(kafka, 1)).containsExactly("whole");
        }
    }

    @Test
    void neverAttachesToAStrangerOnItsPort() throws Exception {
        try (var stranger = new ServerSocket(0, 1, LoopbackPort.address())) {
            assertThatThrownBy(() -> LocalKafka.start(folder, stranger.getLocalPort()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Port " + stranger.getLocalPort() + " is taken");
        }
    }

    private static void createTopic(LocalKafka kafka) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    private static void send(LocalKafka kafka, String value) throws Exception {
        try (var producer = producer(kafka, Map.of("max.block.ms", "2000"))) {
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get();
        }
    }

    private static KafkaProducer<String, String> producer(LocalKafka kafka, Map<String, Object> more) {
        var settings = new HashMap<String, Object>(more);
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private static List<String> read(LocalKafka kafka, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
            var values = new ArrayList<String>();
            for (int polls = 0; values.size() < count && polls < 20; polls++) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(500))) {
                    values.add(message.value());
                }
            }
            return values;
        }
    }
}
