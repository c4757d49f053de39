package org.oas.cim.kit.http;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.oas.cim.kit.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class SystemMembersTest {

    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000b01");
    private static final Instant THEN = Instant.parse("2005-02-01T09:00:00Z");
    private static final SystemMembers STORED = new SystemMembers(ID, ID, 3L, THEN, THEN);

    @Test
    void whatWasReadCanBeSentBackWholeOrInPart() {
        // Then
        assertThatNoException().isThrownBy(() -> STORED.mustEqual(STORED));
        assertThatNoException().isThrownBy(() -> SystemMembers.NONE.mustEqual(STORED));
        assertThatNoException().isThrownBy(() -> new SystemMembers(null, ID, null, THEN, null).mustEqual(STORED));
    }

    @Test
    void everyMemberWithAnotherValueIsNamedWithTheValueThatItHas() {
        // Given
        SystemMembers sent = new SystemMembers(UUID.randomUUID(), ID, 2L, THEN, THEN.plusNanos(1_000));

        // When
        Refusal refusal = Refusal.of(() -> sent.mustEqual(STORED));

        // Then
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.places()).containsExactly("#/id", "#/version", "#/updated");
        assertThat(refusal.details()).contains("is set by the hub; leave it out or send '3'");
    }

    @Test
    void aNewRecordSetsNoneOfThem() {
        // When
        Refusal refusal = Refusal.of(() -> STORED.mustEqual(SystemMembers.NONE));

        // Then
        assertThat(refusal.places()).containsExactly("#/id", "#/owner", "#/version", "#/created", "#/updated");
        assertThat(refusal.details()).containsOnly("is set by the hub; leave it out");
    }
}
