package org.oas.cim.kit.kafka;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;

/** Kafka messages as they are sent, and as they arrive. */
public final class Messages {

    private Messages() {}

    public static ProducerRecord<String, byte[]> changed(RecordSnapshot snapshot) {
        return changed(snapshot.recordType().changedEvent(), snapshot.id().toString(), EventJson.write(snapshot));
    }

    public static ProducerRecord<String, byte[]> changed(String type, String key, byte @Nullable [] data) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("/test"))
                .withType(type)
                .withTime(OffsetDateTime.parse("2005-02-01T09:00:00Z"))
                .withDataContentType("application/json");
        if (data != null) {
            event.withData(data);
        }
        return KafkaMessageFactory.<String>createWriter("cim.test", key).writeBinary(event.build());
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static ConsumerRecord<String, byte[]> arrived(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }
}
