package org.oas.cim.kit.kafka;

import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.topic.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads back the settings on which "nothing is lost" stands, as Kafka itself understands them. */
class KafkaClientsTest {

    private final KafkaClients clients = new KafkaClients("127.0.0.1:9", Map.of());

    @Test
    void aProducerIsAcknowledgedByAllReplicasOnceAndFencesItsPredecessors() {
        // When
        ProducerConfig producer = new ProducerConfig(clients.producerSettings("relay-test"));

        // Then
        assertThat(producer.getString(ProducerConfig.ACKS_CONFIG)).isIn("all", "-1");
        assertThat(producer.getBoolean(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG))
                .isTrue();
        assertThat(producer.getString(ProducerConfig.TRANSACTIONAL_ID_CONFIG)).isEqualTo("relay-test");
        assertThat(producer.getInt(ProducerConfig.RETRIES_CONFIG)).isPositive();
        assertThat(producer.getInt(ProducerConfig.MAX_REQUEST_SIZE_CONFIG)).isEqualTo(Topic.MAX_MESSAGE_BYTES);
    }

    @Test
    void aGroupMemberStartsAtTheBeginningAndSeesOnlyWhatIsCommitted() {
        // When
        ConsumerConfig member = new ConsumerConfig(clients.groupMemberSettings("group"));

        // Then
        assertThat(member.getString(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG)).isEqualTo("earliest");
        assertSafe(member);
    }

    @Test
    void aReaderIsNeverMovedSilently() {
        // When
        ConsumerConfig reader = new ConsumerConfig(clients.readerSettings());

        // Then
        assertThat(reader.getString(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG)).isEqualTo("none");
        assertThat(reader.getString(ConsumerConfig.GROUP_ID_CONFIG)).isNull();
        assertSafe(reader);
    }

    private static void assertSafe(ConsumerConfig consumer) {
        assertThat(consumer.getString(ConsumerConfig.ISOLATION_LEVEL_CONFIG)).isEqualTo("read_committed");
        assertThat(consumer.getBoolean(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG))
                .isFalse();
        assertThat(consumer.getBoolean(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG))
                .isFalse();
        assertThat(consumer.getInt(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG))
                .isGreaterThan(Topic.MAX_MESSAGE_BYTES);
    }
}
