package org.oas.cim.gateway.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.gateway.FeedConfig;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.Topics;
import org.oas.cim.kit.kafka.ChangedEvents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(KafkaBroker.class)
class MergeTest {

    private static final Duration REBUILD = Duration.ofSeconds(40);

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    FeedIndex index;

    @Inject
    FeedConfig config;

    @Inject
    MergeLeaderships leaderships;

    private Topics topics;

    @BeforeEach
    void connect() {
        topics = new Topics(bootstrapServers);
        await().atMost(REBUILD)
                .until(() -> given().get("/v1/feed/status").jsonPath().getBoolean("merge.leading"));
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void olderAndRepeatedVersionsAreLeftOut() {
        // Given
        UUID id = Records.id(30_001);

        // When
        for (int version : new int[] {1, 2, 2, 1, 4, 3, 4}) {
            topics.publish(Records.activity(30_001).version(version).snapshot());
        }
        topics.publish(Records.activity(30_002).snapshot());

        // Then
        awaitVersion(Records.id(30_002), 1);
        assertThat(merged(id)).containsExactly(1L, 2L, 4L);
    }

    @Test
    void aMessageThatCannotBeReadIsPutAsideWithItsReasonAndBlocksNothing() {
        // When
        topics.publishPoison(Topic.RESEARCH, "poison");
        topics.publish(Records.activity(30_010).snapshot());

        // Then
        awaitVersion(Records.id(30_010), 1);
        await().untilAsserted(() -> assertThat(topics.all(Topic.DEAD_LETTERS))
                .filteredOn(letter -> "poison".equals(letter.key()))
                .hasSize(1)
                .first()
                .satisfies(letter -> {
                    assertThat(header(letter, DeadLetter.REASON)).isEqualTo("the message is no CloudEvent");
                    assertThat(header(letter, DeadLetter.TOPIC)).isEqualTo("cim.research");
                    assertThat(header(letter, DeadLetter.OFFSET))
                            .isEqualTo(Long.toString(topics.all(Topic.RESEARCH).stream()
                                    .filter(message -> "poison".equals(message.key()))
                                    .findFirst()
                                    .orElseThrow()
                                    .offset()));
                    assertThat(letter.value()).asString(StandardCharsets.UTF_8).isEqualTo("no event");
                }));
    }

    @Test
    void whatWasPutAsideOfARecordGoesWithWhatIsTakenOutOfIt() {
        // Given
        String key = Records.id(30_011).toString();
        topics.publishPoison(Topic.RESEARCH, key);
        topics.publish(Records.activity(30_011).snapshot());
        await().untilAsserted(() -> assertThat(letters(key)).hasSize(1));

        // When
        topics.publish(Records.activity(30_011).version(2).redacted("summary").snapshot());
        topics.publish(Records.activity(30_011).version(3).snapshot());

        // Then
        awaitVersion(Records.id(30_011), 3);
        await().untilAsserted(() -> assertThat(letters(key)).hasSize(2));
        assertThat(letters(key).getLast().value()).isNull();
    }

    private List<ConsumerRecord<String, byte[]>> letters(String key) {
        return topics.all(Topic.DEAD_LETTERS).stream()
                .filter(letter -> key.equals(letter.key()))
                .toList();
    }

    @Test
    void aMergerThatWasStalledWritesNothingOnceAnotherHasTakenOver() {
        // Given
        topics.publish(Records.activity(30_020).snapshot());
        awaitVersion(Records.id(30_020), 1);
        try (MergeLeadership stalled =
                leaderships.begin(index.written().orElseThrow().epoch())) {
            topics.publish(Records.activity(30_020).version(2).snapshot());
            awaitVersion(Records.id(30_020), 2);

            // When
            ConsumerRecords<String, byte[]> polledBefore = batchWithVersion(30_020, 3);

            // Then
            assertThatExceptionOfType(KafkaException.class)
                    .isThrownBy(() -> stalled.forward(polledBefore, new ConsumerGroupMetadata("stalled")));
        }
        topics.publish(Records.activity(30_020).version(4).snapshot());
        awaitVersion(Records.id(30_020), 4);
        assertThat(merged(Records.id(30_020))).containsExactly(1L, 2L, 4L);
    }

    @Test
    void aDeletedRegionalFeedComesBackByItselfWhileTheOldOneIsServed() {
        // Given
        topics.publish(
                Records.activity(30_030).snapshot(), Records.activity(30_031).snapshot());
        awaitVersion(Records.id(30_031), 1);
        String epoch = epoch();
        int total = total();

        // When
        topics.delete(Topic.REGIONAL_FEED);

        // Then
        await().atMost(REBUILD).until(() -> {
            assertThat(total()).isGreaterThanOrEqualTo(total);
            return !epoch().equals(epoch);
        });
        assertThat(merged(Records.id(30_030))).containsExactly(1L);
        assertThat(folders()).hasSize(1);
    }

    @Test
    void aSourceTopicMadeAnewIsReadFromItsBeginning() {
        // Given
        topics.publish(Records.activity(30_040).snapshot());
        awaitVersion(Records.id(30_040), 1);

        // When
        topics.delete(Topic.ACTIVITIES);
        await().atMost(REBUILD).ignoreExceptions().until(() -> {
            topics.all(Topic.ACTIVITIES);
            return true;
        });
        topics.publish(
                Records.activity(30_040).snapshot(),
                Records.activity(30_040).version(2).snapshot());

        // Then
        awaitVersion(Records.id(30_040), 2);
        assertThat(merged(Records.id(30_040))).containsExactly(1L, 2L);
    }

    @Test
    void aDeletedIndexFolderIsBuiltAnewWhileTheFeedGoesOn() throws IOException {
        // Given
        topics.publish(Records.activity(30_050).snapshot());
        awaitVersion(Records.id(30_050), 1);
        String epoch = epoch();
        int total = total();

        // When
        deleteIndexFolder();

        // Then
        await().atMost(REBUILD).until(() -> {
            assertThat(total()).isEqualTo(total);
            return folders().size() == 1
                    && given().get("/v1/feed/status").jsonPath().get("building") == null;
        });
        topics.publish(Records.activity(30_050).version(2).snapshot());
        awaitVersion(Records.id(30_050), 2);
        assertThat(epoch()).isEqualTo(epoch);
    }

    private void awaitVersion(UUID id, long version) {
        await().atMost(REBUILD).until(() -> {
            try (FeedView view = index.view()) {
                return view.version(id) == version;
            }
        });
    }

    private List<Long> merged(UUID id) {
        return topics.all(Topic.REGIONAL_FEED).stream()
                .filter(message -> id.toString().equals(message.key()))
                .map(MergeTest::version)
                .toList();
    }

    private static long version(ConsumerRecord<String, byte[]> message) {
        try {
            return ChangedEvents.read(message).version();
        } catch (ChangedEvents.Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The topic's own messages as a merger polled them, with a version that nobody has merged yet. */
    private ConsumerRecords<String, byte[]> batchWithVersion(int number, int version) {
        topics.publish(Records.activity(number + 5_000).snapshot());
        ConsumerRecord<String, byte[]> like = topics.all(Topic.ACTIVITIES).getLast();
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>(
                like.topic(),
                0,
                like.offset(),
                Records.id(number).toString(),
                EventJson.write(Records.activity(number).version(version).snapshot()));
        like.headers().forEach(message.headers()::add);
        TopicPartition source = new TopicPartition(like.topic(), 0);
        return new ConsumerRecords<>(
                Map.of(source, List.of(message)), Map.of(source, new OffsetAndMetadata(like.offset() + 1)));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String epoch() {
        return given().get("/v1/feed/status").jsonPath().getString("served.epoch");
    }

    private static int total() {
        return given().get("/v1/feed?limit=1").jsonPath().getInt("total");
    }

    private List<Path> folders() {
        if (!Files.isDirectory(config.indexDir())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(config.indexDir())) {
            return folders.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void deleteIndexFolder() throws IOException {
        try (Stream<Path> entries = Files.walk(config.indexDir())) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        }
    }
}
