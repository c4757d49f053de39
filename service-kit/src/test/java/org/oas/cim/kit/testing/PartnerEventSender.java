package org.oas.cim.kit.testing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.PartnerSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.topic.Topic;

/** Says what partner-service would say of a partner. */
public final class PartnerEventSender {

    private PartnerEventSender() {}

    /** A partner in its first version, owned by the given one. */
    public static PartnerSnapshot partner(UUID id, UUID owner, @Nullable String externalId) {
        Instant now = Instant.parse("2005-03-01T09:00:00Z");
        return new PartnerSnapshot(
                id,
                externalId,
                owner,
                Visibility.PUBLIC,
                Visibility.PUBLIC,
                false,
                Map.of("en", "A partner"),
                null,
                Map.of(),
                List.of("national-ngo"),
                "active",
                "BZ",
                1,
                now,
                now);
    }

    /** The partner in its next version, withdrawn. */
    public static PartnerSnapshot withdrawn(PartnerSnapshot partner) {
        return new PartnerSnapshot(
                partner.id(),
                partner.externalId(),
                partner.owner(),
                partner.visibility(),
                partner.disclosed(),
                true,
                partner.names(),
                partner.acronym(),
                partner.summary(),
                partner.types(),
                partner.status(),
                partner.country(),
                partner.version() + 1,
                partner.created(),
                partner.updated().plusSeconds(60));
    }

    /** Puts the event on the partners' topic and waits until the broker has it. */
    public static void send(PartnerSnapshot partner) throws ExecutionException, InterruptedException {
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
