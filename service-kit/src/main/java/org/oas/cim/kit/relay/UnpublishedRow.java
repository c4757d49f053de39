package org.oas.cim.kit.relay;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A change-log row on its way out. */
record UnpublishedRow(
        long position,
        String id,
        String type,
        String record,
        OffsetDateTime occurredAt,
        String source,
        String payload) {

    static UnpublishedRow from(ResultSet row, String source) throws SQLException {
        return new UnpublishedRow(
                row.getLong("position"),
                row.getString("id"),
                row.getString("type"),
                row.getString("aggregateid"),
                row.getObject("occurred_at", OffsetDateTime.class),
                source,
                row.getString("payload"));
    }

    /** CloudEvents 1.0 Kafka protocol binding §3.2, binary mode; the key is the record's id. */
    ProducerRecord<String, byte[]> toMessage(String topic) {
        CloudEvent event = CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create(source))
                .withType(type)
                .withSubject(record)
                .withTime(occurredAt)
                .withDataContentType("application/json")
                .withData(payload.getBytes(StandardCharsets.UTF_8))
                .build();
        return KafkaMessageFactory.<String>createWriter(topic, record).writeBinary(event);
    }
}
