package org.oas.cim.gateway.merge;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenVersionsTest {

    private static final UUID ID = Records.id(1);

    private final WrittenVersions written = new WrittenVersions();

    @Test
    void aVersionIsKnownFromItsSendingUntilTheIndexShowsIt() {
        written.sent(ID, 3);
        assertThat(written.version(ID)).isEqualTo(3);

        written.indexed(100);
        assertThat(written.version(ID)).isEqualTo(3);

        written.landed(ID, 3, 101);
        written.indexed(100);
        assertThat(written.version(ID)).isEqualTo(3);

        written.indexed(101);
        assertThat(written.version(ID)).isZero();
    }

    @Test
    void anOlderVersionsOffsetDoesNotStandForANewerOne() {
        // Given
        written.sent(ID, 3);
        written.sent(ID, 4);

        // When
        written.landed(ID, 3, 7);
        written.indexed(7);

        // Then
        assertThat(written.version(ID)).isEqualTo(4);
    }
}
