package org.oas.cim.kit.testing;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.RecordHeader;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.topic.Topic;

/** Says what partner-service would say of a partner. */
public final class PartnerEventSender {

    private PartnerEventSender() {}

    /** A partner in its first version, owned by the given one. */
    public static RecordSnapshot partner(UUID id, UUID owner, @Nullable String externalId) {
        Instant now = Instant.parse("2005-03-01T09:00:00Z");
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("externalId", externalId).put("status", "active").put("country", "BZ");
        content.putObject("names").put("en", "A partner");
        content.putArray("types").add("national-ngo");
        try {
            return new RecordSnapshot(
                    new RecordHeader(id, owner, Visibility.PUBLIC, false, null, 1, now, now),
                    EventJson.content(PartnerContent.class, content));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The partner in its next version, withdrawn. */
    public static RecordSnapshot withdrawn(RecordSnapshot partner) {
        RecordHeader header = new RecordHeader(
                partner.id(),
                partner.owner(),
                partner.disclosed(),
                true,
                null,
                partner.version() + 1,
                partner.created(),
                partner.updated().plusSeconds(60));
        return new RecordSnapshot(header, partner.content());
    }

    /** Puts the event on the partners' topic and waits until the broker has it. */
    public static void send(RecordSnapshot partner) throws ExecutionException, InterruptedException {
        CloudEvent event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("/partner-service"))
                .withType(RecordType.PARTNER.changedEvent())
                .withDataContentType("application/json")
                .withData(EventJson.write(partner))
                .build();
        Map<String, Object> settings = Map.of("bootstrap.servers", TopicReader.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(KafkaMessageFactory.<String>createWriter(
                                    Topic.PARTNERS.topicName(), partner.id().toString())
                            .writeBinary(event))
                    .get();
        }
    }
}
