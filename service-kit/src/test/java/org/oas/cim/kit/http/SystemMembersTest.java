package org.oas.cim.kit.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SystemMembersTest {

    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000b01");
    private static final Instant THEN = Instant.parse("2005-02-01T09:00:00Z");
    private static final SystemMembers STORED = new SystemMembers(ID, ID, 3L, THEN, THEN);

    @Test
    void whatWasReadCanBeSentBackWholeOrInPart() {
        // Then
        assertThat(reported(STORED, STORED)).isEmpty();
        assertThat(reported(SystemMembers.ofNew(null), STORED)).isEmpty();
        assertThat(reported(new SystemMembers(null, ID, null, THEN, null), STORED))
                .isEmpty();
    }

    @Test
    void everyMemberWithAnotherValueIsNamedWithTheValueThatItHas() {
        // Given
        SystemMembers sent = new SystemMembers(UUID.randomUUID(), ID, 2L, THEN, THEN.plusNanos(1_000));

        // When
        Map<String, String> reported = reported(sent, STORED);

        // Then
        assertThat(reported).containsOnlyKeys("/id", "/version", "/updated");
        assertThat(reported).containsEntry("/version", "is set by the hub; leave it out or send '3'");
    }

    @Test
    void aNewRecordSetsNoneOfThem() {
        // When
        Map<String, String> reported = reported(STORED, SystemMembers.ofNew(null));

        // Then
        assertThat(reported).containsOnlyKeys("/id", "/owner", "/version", "/created", "/updated");
        assertThat(reported).containsValue("is set by the hub; leave it out");
    }

    private static Map<String, String> reported(SystemMembers sent, SystemMembers stored) {
        Map<String, String> reported = new LinkedHashMap<>();
        sent.compare(stored, (pointer, detail, value) -> reported.put(pointer, detail));
        return reported;
    }
}
