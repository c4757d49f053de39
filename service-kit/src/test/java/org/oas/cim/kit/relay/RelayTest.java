package org.oas.cim.kit.relay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.Snapshots;
import org.oas.cim.kit.changelog.ChangeLog;
import org.oas.cim.kit.identity.Actors;
import org.oas.cim.kit.kafka.KafkaClients;
import org.oas.cim.kit.kafka.TopicContent;
import org.oas.cim.kit.testing.RealServers;

import static org.assertj.core.api.Assertions.assertThat;

/** The relay of a running application, against a real database and broker. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RelayTest {

    @SuppressWarnings("NullAway.Init") // set by RealServers itself
    RealServers servers;

    private final ChangeLog log;
    private final KafkaClients clients;
    private final ChangeLogTable table;
    private final TopicContent topic;
    private final UUID record = UUID.randomUUID();

    @Inject
    RelayTest(ChangeLog log, KafkaClients clients, DataSource database) {
        this.log = log;
        this.clients = clients;
        this.table = new ChangeLogTable(database);
        this.topic = new TopicContent(clients, Topic.ACTIVITIES);
    }

    @Test
    void changesArePublishedInOrderAsCloudEventsKeyedByTheirRecord() throws Exception {
        // When
        append(record, 1);
        append(record, 2);
        append(record, 3);

        // Then
        eventually().untilAsserted(() -> assertThat(topic.versions(record)).containsExactly(1L, 2L, 3L));
        ConsumerRecord<String, byte[]> newest = messagesOf(record).getLast();
        assertThat(newest.value()).isEqualTo(EventJson.write(Snapshots.activity(record, 3)));
        assertThat(header(newest, "ce_type")).isEqualTo("org.oas.cim.activity.changed.v1");
        assertThat(header(newest, "ce_source")).isEqualTo("/kit-test");
        assertThat(header(newest, "ce_subject")).isEqualTo(record.toString());
        assertThat(messagesOf(record))
                .extracting(message -> header(message, "ce_id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aChangeThatWasRolledBackIsNeverPublished() throws Exception {
        // Given
        UUID later = UUID.randomUUID();

        // When
        QuarkusTransaction.begin();
        log.append(Snapshots.activity(record, 1), Actors.CIM);
        QuarkusTransaction.rollback();
        append(later, 1);

        // Then
        eventually().untilAsserted(() -> assertThat(topic.versions(later)).containsExactly(1L));
        assertThat(topic.versions(record)).isEmpty();
    }

    @Test
    void aChangeThatTookItsPositionFirstAndCommittedLastIsPublishedToo() throws Exception {
        // Given
        UUID overtaking = UUID.randomUUID();

        // When
        QuarkusTransaction.requiringNew().run(() -> {
            log.append(Snapshots.activity(record, 1), Actors.CIM);
            append(overtaking, 1);
            eventually()
                    .untilAsserted(() -> assertThat(topic.versions(overtaking)).containsExactly(1L));
        });

        // Then
        eventually().untilAsserted(() -> assertThat(topic.versions(record)).containsExactly(1L));
        assertThat(table.position(record)).isLessThan(table.position(overtaking));
    }

    @Test
    void aChangeOfTheLargestSizeIsPublished() {
        // Given
        String text = "é".repeat((ChangeLog.MAX_SNAPSHOT_BYTES - 1_000) / 2);
        RecordSnapshot large = Snapshots.activity(
                record, 1, text, Snapshots.activity(record, 1).updated());

        // When
        append(large);

        // Then
        eventually().untilAsserted(() -> assertThat(topic.versions(record)).containsExactly(1L));
    }

    @Test
    void whileTheBrokerIsAwayChangesAreKeptAndThenPublishedInOrder() throws Exception {
        // Given
        append(record, 1);
        eventually().untilAsserted(() -> assertThat(table.unpublished()).isZero());

        // When
        withoutTheBroker(() -> {
            append(record, 2);
            append(record, 3);
            assertThat(table.unpublished()).isEqualTo(2);
        });

        // Then
        eventually().untilAsserted(() -> assertThat(table.unpublished()).isZero());
        assertThat(topic.versions(record)).startsWith(1L).endsWith(3L).containsOnlyOnce(1L, 2L, 3L);
    }

    @Test
    void aTopicMadeAnewGetsEveryRecordsNewestVersion() throws Exception {
        // Given
        append(record, 1);
        append(record, 2);
        append(UUID.randomUUID(), 1);
        eventually().untilAsserted(() -> assertThat(table.unpublished()).isZero());
        Map<UUID, List<Long>> newest = table.newestVersions();

        // When
        try (Admin admin = clients.admin()) {
            admin.deleteTopics(Set.of(Topic.ACTIVITIES.topicName())).all().get();
        }

        // Then
        eventually().untilAsserted(() -> assertThat(topic.versions()).isEqualTo(newest));
        eventually().untilAsserted(() -> assertThat(table.unpublished()).isZero());
    }

    private interface Step {
        void run() throws SQLException;
    }

    private void withoutTheBroker(Step step) throws IOException, SQLException {
        servers.stopKafka();
        try {
            step.run();
        } finally {
            servers.startKafka();
        }
    }

    private void append(UUID id, long version) {
        append(Snapshots.activity(id, version));
    }

    private void append(RecordSnapshot snapshot) {
        QuarkusTransaction.requiringNew().run(() -> log.append(snapshot, Actors.CIM));
    }

    private List<ConsumerRecord<String, byte[]>> messagesOf(UUID id) throws Exception {
        return topic.messages().stream()
                .filter(message -> message.key().equals(id.toString()))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }
}
