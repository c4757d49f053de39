package org.oas.cim.kit.changelog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.kit.Refusal;
import org.oas.cim.kit.Snapshots;
import org.oas.cim.kit.directory.Directories;
import org.oas.cim.kit.directory.RecordDirectory;
import org.oas.cim.kit.identity.Actor;
import org.oas.cim.kit.identity.Actors;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.partner.ActingPartners;
import org.oas.cim.kit.testing.RealServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ChangeLogTest {

    private static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000a01");
    private static final Actor ACTOR = new Actor(PARTNER, "its-system", "somebody");

    private final ChangeLog log;
    private final RecordDirectory directory;
    private final UUID record = UUID.randomUUID();

    @Inject
    ChangeLogTest(ChangeLog log, RecordDirectory directory) {
        this.log = log;
        this.directory = directory;
    }

    @Test
    void theHistoryIsEveryVersionWithItsActorAndTime() {
        // Given
        RecordSnapshot first = Snapshots.activity(record, 1);
        RecordSnapshot second =
                Snapshots.activity(record, 2, "Changed", first.updated().plusSeconds(60));
        append(first, ACTOR);
        append(second, Actors.CIM);

        // When
        List<Change> history = log.history(RecordType.ACTIVITY, record);

        // Then
        assertThat(history)
                .containsExactly(
                        new Change(1, ACTOR, first.updated(), first),
                        new Change(2, Actors.CIM, second.updated(), second));
    }

    @Test
    void theHistoryShowsNoRelationThatTheReaderMayNotSee() {
        // Given
        UUID hidden = UUID.randomUUID();
        append(Snapshots.study(hidden, 1, Visibility.OWNER_AND_CIM), ACTOR);
        append(Snapshots.study(record, 1, Visibility.PUBLIC, hidden), ACTOR);

        // Then
        assertThat(basedOn(WellKnownPartners.CIM)).isEqualTo("[\"" + hidden + "\"]");
        assertThat(basedOn(PARTNER)).isEmpty();
    }

    @Test
    void aRecordIsInTheDirectoryAsSoonAsItIsLogged() {
        // When
        append(Snapshots.study(record, 1), ACTOR);

        // Then
        assertThat(Directories.knows(directory, record)).isTrue();
    }

    @Test
    void aRecordWhoseTransactionFailsIsNotInTheDirectory() {
        // When
        QuarkusTransaction.begin();
        log.append(Snapshots.study(record, 1), ACTOR);
        QuarkusTransaction.rollback();

        // Then
        assertThat(Directories.knows(directory, record)).isFalse();
        assertThat(log.history(RecordType.STUDY, record)).isEmpty();
    }

    @Test
    void aRecordOfAnotherKindHasNoHistoryHere() {
        // Given
        append(Snapshots.activity(record, 1), ACTOR);

        // Then
        assertThat(log.history(RecordType.STUDY, record)).isEmpty();
        assertThat(log.history(RecordType.ACTIVITY, UUID.randomUUID())).isEmpty();
    }

    @Test
    void appendingOutsideATransactionIsRefused() {
        // Then
        assertThatExceptionOfType(TransactionalException.class)
                .isThrownBy(() -> log.append(Snapshots.activity(record, 1), ACTOR));
        assertThat(log.history(RecordType.ACTIVITY, record)).isEmpty();
    }

    @Test
    void aVersionIsWrittenOnce() {
        // Given
        append(Snapshots.activity(record, 1), ACTOR);

        // Then
        assertThatException().isThrownBy(() -> append(Snapshots.activity(record, 1, "Other", Instant.EPOCH), ACTOR));
        assertThat(log.history(RecordType.ACTIVITY, record)).hasSize(1);
    }

    @Test
    void aSnapshotTooLargeForItsTopicIsRefused() {
        // Given
        RecordSnapshot tooLarge = ofSize(ChangeLog.MAX_SNAPSHOT_BYTES + 1);

        // When
        Refusal refusal = Refusal.of(() -> append(tooLarge, ACTOR));

        // Then
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(log.history(RecordType.ACTIVITY, record)).isEmpty();
    }

    @Test
    void aSnapshotOfTheLargestSizeIsKept() {
        // Given
        RecordSnapshot largest = ofSize(ChangeLog.MAX_SNAPSHOT_BYTES);

        // When
        append(largest, ACTOR);

        // Then
        assertThat(log.history(RecordType.ACTIVITY, record))
                .extracting(Change::snapshot)
                .containsExactly(largest);
    }

    private String basedOn(UUID reader) {
        ActingPartner partner = ActingPartners.of(reader);
        return new History(log, partner, Directories.names(directory, partner))
                .of(RecordType.STUDY, record)
                .getFirst()
                .record()
                .path("basedOn")
                .toString();
    }

    private RecordSnapshot ofSize(int bytes) {
        Instant updated = Instant.parse("2005-02-01T09:00:00Z");
        int rest = EventJson.write(Snapshots.activity(record, 1, "", updated)).length;
        return Snapshots.activity(record, 1, "x".repeat(bytes - rest), updated);
    }

    private void append(RecordSnapshot snapshot, Actor actor) {
        QuarkusTransaction.requiringNew().run(() -> log.append(snapshot, actor));
    }
}
