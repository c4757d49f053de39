package org.oas.cim.kit.relay;

import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.OwnDatabase;
import org.oas.cim.kit.Snapshots;
import org.oas.cim.kit.changelog.ChangeLog;
import org.oas.cim.kit.changelog.ChangeLogs;
import org.oas.cim.kit.identity.Actors;
import org.oas.cim.kit.kafka.TopicContent;
import org.oas.cim.kit.testing.RealServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RelayLeadershipTest {

    private static final RelayedTopic TARGET = new RelayedTopic(Topic.RESEARCH, "leadership-test");

    private final RelayPair.Parts parts;

    @Inject
    RelayLeadershipTest(RelayPair.Parts parts) {
        this.parts = parts;
    }

    @Test
    void aPredecessorThatStillBelievesItLeadsWritesNothing() throws Exception {
        // Given
        DataSource database = OwnDatabase.make("fenced");
        ChangeLog log = ChangeLogs.of(database, parts.appended());
        ChangeLogTable table = new ChangeLogTable(database);
        TopicContent topic = new TopicContent(parts.clients(), Topic.RESEARCH);
        UUID record = UUID.randomUUID();
        try (Connection one = database.getConnection();
                Connection other = database.getConnection();
                RelayLeadership predecessor = leadership(one);
                RelayLeadership successor = leadership(other)) {
            // When
            log.append(Snapshots.activity(record, 1), Actors.CIM);

            // Then
            assertThatExceptionOfType(KafkaException.class).isThrownBy(() -> predecessor.tick(10));
            assertThat(table.unpublished()).isEqualTo(1);
            assertThat(successor.tick(10)).isEqualTo(1);
            assertThat(table.unpublished()).isZero();
            assertThat(topic.versions(record)).containsExactly(1L);
        }
    }

    @Test
    void whatWasCommittedInKafkaButNotMarkedIsPublishedAgain() throws Exception {
        // Given
        DataSource database = OwnDatabase.make("unmarked");
        ChangeLog log = ChangeLogs.of(database, parts.appended());
        TopicContent topic = new TopicContent(parts.clients(), Topic.RESEARCH);
        UUID record = UUID.randomUUID();
        log.append(Snapshots.activity(record, 1), Actors.CIM);
        log.append(Snapshots.activity(record, 2), Actors.CIM);
        try (Connection connection = database.getConnection();
                RelayLeadership leadership = leadership(connection)) {
            leadership.tick(10);
        }
        OwnDatabase.execute(database, "update change_log set published_at = null");

        // When
        try (Connection connection = database.getConnection();
                RelayLeadership leadership = leadership(connection)) {
            leadership.tick(10);
        }

        // Then
        assertThat(topic.versions(record)).containsExactly(1L, 2L, 1L, 2L);
    }

    @Test
    void noMoreRowsThanAskedForGoOutAtOnceTheOldestFirst() throws Exception {
        // Given
        DataSource database = OwnDatabase.make("batches");
        ChangeLog log = ChangeLogs.of(database, parts.appended());
        TopicContent topic = new TopicContent(parts.clients(), Topic.RESEARCH);
        UUID record = UUID.randomUUID();
        for (long version : RelayPair.numbers(1, 5)) {
            log.append(Snapshots.activity(record, version), Actors.CIM);
        }
        try (Connection connection = database.getConnection();
                RelayLeadership leadership = leadership(connection)) {
            // When
            int published = leadership.tick(3);

            // Then
            assertThat(published).isEqualTo(3);
            assertThat(topic.versions(record)).containsExactly(1L, 2L, 3L);
            assertThat(leadership.tick(3)).isEqualTo(2);
            assertThat(leadership.tick(3)).isZero();
        }
    }

    private RelayLeadership leadership(Connection connection) {
        return new RelayLeadership(
                new RelayQueue(connection, TARGET), TARGET, parts.clients(), parts.topics(), Duration.ofSeconds(1));
    }
}
