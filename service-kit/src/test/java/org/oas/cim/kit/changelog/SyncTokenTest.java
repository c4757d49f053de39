package org.oas.cim.kit.changelog;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class SyncTokenTest {

    private static final UUID STORE = UUID.randomUUID();
    private static final UUID READER = UUID.randomUUID();
    private static final SyncToken NOW = new SyncToken(STORE, RecordType.STUDY, READER, 4711, 0);

    @Property
    void comesBackAsItWas(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long xid,
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long position) {
        // Given
        SyncToken token = NOW.at(xid, position);

        // Then
        assertThat(SyncToken.decoded(token.encoded(), NOW)).isEqualTo(token);
    }

    @Test
    void thatOfAnotherStoreReaderOrListIsToBeHadAnew() {
        // Then
        for (SyncToken other : new SyncToken[] {
            new SyncToken(UUID.randomUUID(), RecordType.STUDY, READER, 4711, 0),
            new SyncToken(STORE, RecordType.PROJECT, READER, 4711, 0),
            new SyncToken(STORE, RecordType.STUDY, UUID.randomUUID(), 4711, 0)
        }) {
            assertThat(Refusal.of(() -> SyncToken.decoded(other.encoded(), NOW)).status())
                    .isEqualTo(410);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%", "AAAA", "\u0000", "ünï"})
    void whatIsNoneIsRefused(String text) {
        // Then
        assertThat(Refusal.of(() -> SyncToken.decoded(text, NOW)).status()).isEqualTo(400);
        assertThat(Refusal.of(() -> SyncToken.decoded("A".repeat(1000), NOW)).status())
                .isEqualTo(400);
    }

    @Test
    void aNumberThatIsTooLargeIsRefused() {
        // Given
        String text = String.join(" ", STORE.toString(), "STUDY", READER.toString(), "9".repeat(30), "0");

        // Then
        assertThat(Refusal.of(() -> SyncToken.decoded(
                                Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII)), NOW))
                        .status())
                .isEqualTo(400);
    }
}
