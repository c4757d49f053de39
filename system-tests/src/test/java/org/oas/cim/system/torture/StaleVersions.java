package org.oas.cim.system.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.oas.cim.system.Topics;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages that a topic has, put into it again byte by byte, as a mistaken tool or a broken mirror would. */
final class StaleVersions {

    /** The header that tells them from what the relay wrote. */
    static final String HEADER = "injected-by-the-test";

    private static final int AT_A_TIME = 100;

    private final Topics topics;
    private final Random random;

    StaleVersions(Topics topics, Random random) {
        this.topics = topics;
        this.random = random;
    }

    void injectInto(String topic) {
        List<ConsumerRecord<String, byte[]>> present = topics.messages(topic);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", topics.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                var message = present.get(random.nextInt(present.size()));
                var again = new ProducerRecord<>(topic, 0, message.key(), message.value(), message.headers());
                again.headers().add(HEADER, new byte[0]);
                sent.add(producer.send(again));
            }
            producer.flush();
            assertThat(sent).allMatch(one -> one.state() == Future.State.SUCCESS);
        }
    }
}
