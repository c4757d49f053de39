package org.oas.cim.kit.directory;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.testing.RealServers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartnerDirectoryTest {

    private final PartnerDirectory directory;
    private final UUID id = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();

    @Inject
    PartnerDirectoryTest(PartnerDirectory directory) {
        this.directory = directory;
    }

    @Test
    void aPartnerIsFoundByItsIdAndByItsOwnersOwnId() {
        // Given
        KnownPartner iom = new KnownPartner(id, owner, "iom", false, 1);

        // When
        directory.remember(iom);

        // Then
        assertThat(directory.find(id)).contains(iom);
        assertThat(directory.find(owner, "iom")).contains(iom);
        assertThat(directory.find(UUID.randomUUID(), "iom")).isEmpty();
        assertThat(directory.find(owner, "IOM")).isEmpty();
    }

    @Test
    void onlyTheNewestVersionIsRemembered() {
        // Given
        KnownPartner withdrawn = new KnownPartner(id, owner, null, true, 3);
        directory.remember(new KnownPartner(id, owner, "iom", false, 1));
        directory.remember(withdrawn);

        // When
        directory.remember(new KnownPartner(id, owner, "late", false, 2));
        directory.remember(new KnownPartner(id, owner, "again", false, 3));

        // Then
        assertThat(directory.find(id)).contains(withdrawn);
        assertThat(directory.find(owner, "late")).isEmpty();
    }

    @Test
    void aPartnerNeverHeardOfIsNotFound() {
        // Then
        assertThat(directory.find(id)).isEmpty();
    }
}
