package org.oas.cim.kit.kafka;

import java.util.UUID;
import java.util.stream.Stream;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.Snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.oas.cim.kit.kafka.Messages.arrived;
import static org.oas.cim.kit.kafka.Messages.changed;
import static org.oas.cim.kit.kafka.Messages.utf8;

class ChangedEventsTest {

    private static final String ACTIVITY_CHANGED = RecordType.ACTIVITY.changedEvent();

    @Test
    void aChangedEventIsReadAsTheSnapshotItCarries() throws ChangedEvents.Unreadable {
        // Given
        RecordSnapshot sent = Snapshots.activity(UUID.randomUUID(), 3);

        // When
        RecordSnapshot read = ChangedEvents.read(arrived(changed(sent)));

        // Then
        assertThat(read).isEqualTo(sent);
    }

    static Stream<Arguments> unreadable() {
        String key = UUID.randomUUID().toString();
        return Stream.of(
                Arguments.of("no CloudEvent", new ProducerRecord<>("cim.test", key, utf8("{}"))),
                Arguments.of("no data", changed(ACTIVITY_CHANGED, key, null)),
                Arguments.of("type is not known", changed("org.oas.cim.activity.changed.v2", key, utf8("{}"))),
                Arguments.of("no such record", changed(ACTIVITY_CHANGED, key, utf8("not json"))),
                Arguments.of("no such record", changed(ACTIVITY_CHANGED, key, utf8("null"))),
                Arguments.of("no such record", changed(ACTIVITY_CHANGED, key, utf8("{}"))),
                Arguments.of("no such record", changed(ACTIVITY_CHANGED, key, utf8("[]"))),
                Arguments.of("no such record", changed(ACTIVITY_CHANGED, key, new byte[] {(byte) 0xff, 0})));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatNoLaterTryMakesReadableIsSaidToBeUnreadable(String reason, ProducerRecord<String, byte[]> message) {
        // Then
        assertThatExceptionOfType(ChangedEvents.Unreadable.class)
                .isThrownBy(() -> ChangedEvents.read(arrived(message)))
                .withMessageContaining(reason);
    }

    @Test
    void aKeyThatIsNotTheRecordsIdIsRefused() {
        // Given
        ProducerRecord<String, byte[]> message = changed(Snapshots.activity(UUID.randomUUID(), 1));
        ProducerRecord<String, byte[]> misplaced = new ProducerRecord<>(
                message.topic(), null, UUID.randomUUID().toString(), message.value(), message.headers());

        // Then
        assertThatExceptionOfType(ChangedEvents.Unreadable.class)
                .isThrownBy(() -> ChangedEvents.read(arrived(misplaced)))
                .withMessageContaining("key");
    }
}
