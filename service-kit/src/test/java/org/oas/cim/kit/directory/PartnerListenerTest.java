package org.oas.cim.kit.directory;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

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

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.Snapshots;
import org.oas.cim.kit.kafka.KafkaClients;
import org.oas.cim.kit.kafka.Messages;
import org.oas.cim.kit.kafka.TopicRegistry;
import org.oas.cim.kit.testing.RealServers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartnerListenerTest {

    private final PartnerDirectory directory;
    private final KafkaClients clients;
    private final TopicRegistry topics;
    private final UUID id = UUID.randomUUID();

    @Inject
    PartnerListenerTest(PartnerDirectory directory, KafkaClients clients, TopicRegistry topics) {
        this.directory = directory;
        this.clients = clients;
        this.topics = topics;
    }

    @Test
    void whatPartnerEventsSayIsKnownWithoutAsking() {
        // When
        send(Messages.changed(Snapshots.partner(id, 1, "iom-" + id)));

        // Then
        KnownPartner known = new KnownPartner(id, WellKnownPartners.CIM, "iom-" + id, false, 1);
        eventually().untilAsserted(() -> assertThat(directory.find(id)).contains(known));
    }

    @Test
    void unreadableMessagesArePassedOver() {
        // Given
        String key = UUID.randomUUID().toString();
        String type = RecordType.PARTNER.changedEvent();

        // When
        send(new ProducerRecord<>("", key, Messages.utf8("no event")));
        send(new ProducerRecord<>("", key, null));
        send(Messages.changed(type, key, Messages.utf8("null")));
        send(Messages.changed(type, key, Messages.utf8("{}")));
        send(Messages.changed("org.oas.cim.partner.changed.v2", key, Messages.utf8("{}")));
        send(Messages.changed(Snapshots.activity(UUID.randomUUID(), 1)));
        send(Messages.changed(Snapshots.partner(id, 1, null)));

        // Then
        eventually().untilAsserted(() -> assertThat(directory.find(id)).isPresent());
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
        send(Messages.changed(Snapshots.partner(id, 1, null)));

        // Then
        eventually().untilAsserted(() -> assertThat(directory.find(id)).isPresent());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // committing fails if sending did
    private void send(ProducerRecord<String, byte[]> message) {
        try (Producer<String, byte[]> producer = clients.producer("partner-listener-test")) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(
                    Topic.PARTNERS.topicName(), null, message.key(), message.value(), message.headers()));
            producer.commitTransaction();
        }
    }

    private static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }
}
