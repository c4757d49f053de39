package org.oas.cim.kit.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.kit.Snapshots;
import org.oas.cim.kit.testing.RealServers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RecordDirectoryTest {

    private final RecordDirectory directory;
    private final UUID id = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();

    @Inject
    RecordDirectoryTest(RecordDirectory directory) {
        this.directory = directory;
    }

    @Test
    void everythingThatIsKnownOfARecordIsFoundByItsId() {
        // Given
        KnownRecord plain = KnownRecords.of(RecordType.STUDY).known();
        KnownRecord full = new KnownRecord(
                id,
                RecordType.PARTNER,
                owner,
                "iom",
                List.of("iati:XM-DAC-47066", "ror:02dc7jr60"),
                Map.of("en", "International Organization for Migration", "es", "Organización \"OIM\""),
                "IOM",
                List.of(owner),
                Visibility.OWNER_AND_CIM,
                true,
                plain.id(),
                7);

        // When
        directory.keep(List.of(plain, full));

        // Then
        assertThat(directory.find(List.of(id, plain.id()))).isEqualTo(Map.of(id, full, plain.id(), plain));
    }

    @Test
    void theOwnersOwnIdIsOnePerKind() {
        // Given
        KnownRecord study =
                KnownRecords.of(RecordType.STUDY).ownedBy(owner, "belize").known();
        KnownRecord project =
                KnownRecords.of(RecordType.PROJECT).ownedBy(owner, "belize").known();

        // When
        directory.keep(List.of(study, project));

        // Then
        assertThat(directory.find(owner, "belize")).containsExactlyInAnyOrder(study, project);
        assertThat(directory.find(owner, "BELIZE")).isEmpty();
        assertThat(directory.find(UUID.randomUUID(), "belize")).isEmpty();
    }

    @Test
    void anIdentifierIsFoundInEveryRecordThatHasIt() {
        // Given
        String shared = "doi:10.1000/" + id;
        KnownRecord one = KnownRecords.of(RecordType.STUDY)
                .identifiedBy("iati:" + id, shared)
                .known();
        KnownRecord other =
                KnownRecords.of(RecordType.ACTIVITY).identifiedBy(shared).known();

        // When
        directory.keep(List.of(one, other));

        // Then
        assertThat(directory.findByIdentifier(shared)).containsExactlyInAnyOrder(one, other);
        assertThat(directory.findByIdentifier("iati:" + id)).containsExactly(one);
        assertThat(directory.findByIdentifier("iati")).isEmpty();
    }

    @Test
    void onlyTheNewestVersionIsRemembered() {
        // Given
        KnownRecords first = KnownRecords.of(RecordType.PARTNER);
        KnownRecords second = first.ownedBy(owner, "late");
        KnownRecord third = second.withdrawn().known();
        KnownRecord again = second.hidden().known();

        // When
        directory.keep(List.of(first.known(), third));
        directory.keep(List.of(second.known(), again));

        // Then
        assertThat(directory.find(List.of(third.id()))).containsOnly(Map.entry(third.id(), third));
    }

    @Test
    void whateverARecordWasMergedIntoIsFoundWithItAlsoInACircle() {
        // Given
        KnownRecords last = KnownRecords.of(RecordType.STUDY);
        KnownRecord middle =
                KnownRecords.of(RecordType.STUDY).mergedInto(last.known().id()).known();
        KnownRecord first =
                KnownRecords.of(RecordType.STUDY).mergedInto(middle.id()).known();

        // When
        directory.keep(List.of(first, middle, last.known()));
        Map<UUID, KnownRecord> chain = directory.find(List.of(first.id()));
        directory.keep(List.of(last.mergedInto(first.id()).known()));
        Map<UUID, KnownRecord> circle = directory.find(List.of(first.id()));

        // Then
        assertThat(chain.keySet())
                .containsExactlyInAnyOrder(first.id(), middle.id(), last.known().id());
        assertThat(circle.keySet()).isEqualTo(chain.keySet());
    }

    @Test
    void whatATransactionRemembersItForgetsWhenItFails() {
        // When
        QuarkusTransaction.begin();
        directory.remember(Snapshots.study(id, 1));
        QuarkusTransaction.rollback();

        // Then
        assertThat(directory.find(List.of(id))).isEmpty();
    }

    @Test
    void aRecordNeverHeardOfIsNotFound() {
        // Then
        assertThat(directory.find(List.of(id))).isEmpty();
        assertThat(directory.find(List.of())).isEmpty();
    }
}
