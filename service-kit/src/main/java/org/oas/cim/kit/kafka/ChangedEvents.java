package org.oas.cim.kit.kafka;

import java.io.IOException;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;

/** Reads a record's changed event from a Kafka message (CloudEvents 1.0, binary mode). */
public final class ChangedEvents {

    /** A message that no later try will make readable. Its message says why. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    private ChangedEvents() {}

    /**
     * The snapshot that the message carries.
     *
     * @throws Unreadable if it is no changed event of a type this version knows, or its key is not the record's id
     */
    public static RecordSnapshot read(ConsumerRecord<String, byte[]> message) throws Unreadable {
        RecordSnapshot snapshot = snapshot(message);
        if (!snapshot.id().toString().equals(message.key())) {
            throw new Unreadable("the key is not the record's id");
        }
        return snapshot;
    }

    private static RecordSnapshot snapshot(ConsumerRecord<String, byte[]> message) throws Unreadable {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
            CloudEventData data = event.getData();
            if (data == null) {
                throw new Unreadable("the event has no data");
            }
            RecordType type = RecordType.ofChangedEvent(event.getType())
                    .orElseThrow(() -> new Unreadable("the event type is not known"));
            return EventJson.read(type, data.toBytes());
        } catch (CloudEventRWException e) {
            throw new Unreadable("the message is no CloudEvent");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("the event's data is no such record");
        }
    }
}
