package org.oas.cim.kit.relay;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.kit.Snapshots;
import org.oas.cim.kit.kafka.ChangedEvents;
import org.oas.cim.kit.kafka.Messages;

import static org.assertj.core.api.Assertions.assertThat;

class UnpublishedRowTest {

    private static final UUID RECORD = UUID.fromString("01980000-0000-7000-8000-000000000b01");

    private final RecordSnapshot snapshot = Snapshots.activity(RECORD, 2);

    @Test
    void aRowIsABinaryCloudEventKeyedByItsRecord() {
        // When
        ProducerRecord<String, byte[]> message = row().toMessage("cim.activities");

        // Then
        assertThat(message.topic()).isEqualTo("cim.activities");
        assertThat(message.key()).isEqualTo(RECORD.toString());
        assertThat(message.value()).isEqualTo(EventJson.write(snapshot));
        assertThat(headers(message))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", "0198ffff-0000-7000-8000-000000000001")
                .containsEntry("ce_source", "/activity-service")
                .containsEntry("ce_type", "org.oas.cim.activity.changed.v1")
                .containsEntry("ce_subject", RECORD.toString())
                .containsEntry("ce_time", "2005-02-01T09:00:00.123456Z")
                .containsEntry("content-type", "application/json");
    }

    @Test
    void whatARowSaysIsReadBackFromItsMessage() throws ChangedEvents.Unreadable {
        // When
        RecordSnapshot read = ChangedEvents.read(Messages.arrived(row().toMessage("cim.activities")));

        // Then
        assertThat(read).isEqualTo(snapshot);
    }

    private UnpublishedRow row() {
        return new UnpublishedRow(
                7,
                "0198ffff-0000-7000-8000-000000000001",
                snapshot.recordType().changedEvent(),
                RECORD.toString(),
                OffsetDateTime.ofInstant(snapshot.updated(), ZoneOffset.UTC),
                new RelayedTopic(snapshot.recordType().topic(), "activity-service").source(),
                new String(EventJson.write(snapshot), StandardCharsets.UTF_8));
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> message) {
        Map<String, String> headers = new TreeMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
