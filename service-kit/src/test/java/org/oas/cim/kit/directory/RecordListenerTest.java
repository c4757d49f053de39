package org.oas.cim.kit.directory;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.Snapshots;
import org.oas.cim.kit.kafka.KafkaClients;
import org.oas.cim.kit.kafka.Messages;
import org.oas.cim.kit.kafka.TopicRegistry;
import org.oas.cim.kit.testing.RealServers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RecordListenerTest {

    private final RecordDirectory directory;
    private final KafkaClients clients;
    private final TopicRegistry topics;
    private final UUID id = UUID.randomUUID();

    @Inject
    RecordListenerTest(RecordDirectory directory, KafkaClients clients, TopicRegistry topics) {
        this.directory = directory;
        this.clients = clients;
        this.topics = topics;
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void whatEventsSayIsKnownWithoutAsking(RecordSnapshot snapshot) {
        // When
        send(snapshot.recordType().topic(), Messages.changed(snapshot));

        // Then
        eventually().untilAsserted(() -> assertThat(known(snapshot.id())).containsExactly(KnownRecord.from(snapshot)));
    }

    /** The service under test owns the activities' topic. */
    static Stream<RecordSnapshot> snapshots() {
        return Stream.of(
                Snapshots.activity(UUID.randomUUID(), 1),
                Snapshots.partner(UUID.randomUUID(), 1, "iom"),
                Snapshots.study(UUID.randomUUID(), 1));
    }

    @Test
    void unreadableMessagesArePassedOver() {
        // Given
        String key = UUID.randomUUID().toString();
        String type = RecordType.PARTNER.changedEvent();

        // When
        send(Topic.PARTNERS, new ProducerRecord<>("", key, Messages.utf8("no event")));
        send(Topic.PARTNERS, new ProducerRecord<>("", key, null));
        send(Topic.PARTNERS, Messages.changed(type, key, Messages.utf8("null")));
        send(Topic.PARTNERS, Messages.changed(type, key, Messages.utf8("{}")));
        send(Topic.PARTNERS, Messages.changed("org.oas.cim.partner.changed.v2", key, Messages.utf8("{}")));
        send(Topic.PARTNERS, Messages.changed(Snapshots.partner(id, 1, null)));

        // Then
        eventually().untilAsserted(() -> assertThat(known(id)).isNotEmpty());
    }

    @Test
    void aTopicMadeAnewIsHeardFromItsBeginning() throws Exception {
        // Given
        try (Admin admin = clients.admin()) {
            Uuid before = topics.id(admin, Topic.PARTNERS);
            admin.deleteTopics(Set.of(Topic.PARTNERS.topicName())).all().get();
            eventually()
                    .ignoreExceptions()
                    .untilAsserted(
                            () -> assertThat(topics.id(admin, Topic.PARTNERS)).isNotEqualTo(before));
        }

        // When
        send(Topic.PARTNERS, Messages.changed(Snapshots.partner(id, 1, null)));

        // Then
        eventually().untilAsserted(() -> assertThat(known(id)).isNotEmpty());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // committing fails if sending did
    private void send(Topic topic, ProducerRecord<String, byte[]> message) {
        try (Producer<String, byte[]> producer = clients.producer("record-listener-test")) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(
                    new ProducerRecord<>(topic.topicName(), null, message.key(), message.value(), message.headers()));
            producer.commitTransaction();
        }
    }

    private List<KnownRecord> known(UUID record) {
        return List.copyOf(directory.find(List.of(record)).values());
    }

    private static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }
}
