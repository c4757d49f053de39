package org.oas.cim.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.record.Visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the rest of the hub is told of a record's changes: each version once, in order. */
public interface EventsContract {

    Duration PATIENCE = Duration.ofSeconds(20);

    RecordKind kind();

    @Test
    default void tellsEachChangeOnceAndNothingElse() throws Exception {
        Answer created = kind().recorded(kind().full());
        String at = kind().at(created);
        HubClient.CIM.put(at, created.etag(), Statement.of(created)).is(200);
        HubClient.CIM.put(at, created.etag(), kind().minimal()).is(200);
        HubClient.CIM.put(at, created.etag(), kind().minimal()).is(412);
        HubClient.CIM.delete(at).is(204);
        HubClient.CIM.delete(at).is(204);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(created)).hasSizeGreaterThanOrEqualTo(3));

        List<ConsumerRecord<String, byte[]>> told = told(created);
        assertThat(told).hasSize(3);
        assertThat(told.stream().map(this::snapshot).map(RecordSnapshot::version))
                .containsExactly(1L, 2L, 3L);
        assertThat(told.stream().map(this::snapshot).map(RecordSnapshot::withdrawn))
                .containsExactly(false, false, true);
        assertThat(told.stream()
                        .map(message -> TopicReader.header(message, "ce_id"))
                        .distinct())
                .hasSize(3);
    }

    @Test
    default void tellsAChangeAsACloudEvent() throws Exception {
        Answer created = kind().recorded(kind().full());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(created)).isNotEmpty());

        ConsumerRecord<String, byte[]> message = told(created).getFirst();

        assertThat(TopicReader.header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(TopicReader.header(message, "ce_type"))
                .isEqualTo("org.oas.cim." + kind().type().code() + ".changed.v1");
        assertThat(TopicReader.header(message, "ce_source")).matches("/[a-z]+-service");
        assertThat(TopicReader.header(message, "ce_subject")).isEqualTo(created.id());
        assertThat(TopicReader.header(message, "ce_id")).isNotEmpty();
        assertThat(OffsetDateTime.parse(TopicReader.header(message, "ce_time")).toInstant())
                .isEqualTo(created.text("created"));
        assertThat(TopicReader.header(message, "content-type")).isEqualTo("application/json");
        RecordSnapshot snapshot = snapshot(message);
        assertThat(snapshot.id()).hasToString(created.id());
        assertThat(snapshot.owner()).isEqualTo(HubClient.CIM.actingPartner());
        assertThat(snapshot.visibility().code()).isEqualTo(created.text("visibility"));
        assertThat(snapshot.disclosed()).isEqualTo(snapshot.visibility());
        assertThat(snapshot.content().heading())
                .hasSameSizeAs(kind().full().json().get(kind().heading()));
        assertThat(EventJson.tree(snapshot).get("summary"))
                .isEqualTo(created.json().get("summary"));
    }

    @Test
    default void tellsTheWidestVisibilityThereWas() {
        Answer created = kind().recorded(kind().minimal());
        Visibility widest = Visibility.valueOf(
                created.text("visibility").toUpperCase(Locale.ROOT).replace('-', '_'));
        HubClient.CIM.delete(kind().at(created)).is(204);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(created)).hasSize(2));

        assertThat(told(created).stream().map(this::snapshot).map(RecordSnapshot::disclosed))
                .containsOnly(widest);
    }

    private List<ConsumerRecord<String, byte[]>> told(Answer record) {
        return TopicReader.messages(kind().type().topic(), record.id());
    }

    private RecordSnapshot snapshot(ConsumerRecord<String, byte[]> message) {
        try {
            return EventJson.read(kind().type(), message.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
