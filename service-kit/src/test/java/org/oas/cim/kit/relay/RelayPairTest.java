package org.oas.cim.kit.relay;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.testing.RealServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.kit.relay.RelayPair.eventually;

/** Two relays of one service, as two of its instances have them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RelayPairTest {

    private final RelayPair.Parts parts;

    @Inject
    RelayPairTest(RelayPair.Parts parts) {
        this.parts = parts;
    }

    @Test
    void whenTheLeaderIsCutOffForGoodTheOtherGoesOn() throws Exception {
        try (RelayPair pair = RelayPair.begin(parts, "pair")) {
            // Given
            List<UUID> records = pair.records(3);
            pair.append(records, 1, 20);
            eventually().untilAsserted(() -> assertThat(pair.table().leader()).isEqualTo(pair.first()));

            // When
            pair.cutOffTheFirst();
            pair.append(records, 21, 40);

            // Then
            eventually().untilAsserted(() -> assertThat(pair.table().leader()).isEqualTo(pair.second()));
            eventually()
                    .untilAsserted(() -> assertThat(pair.table().unpublished()).isZero());
            assertEveryVersionInOrder(pair, records, 40);
        }
    }

    @Test
    void oneOfTheTwoLeads() throws Exception {
        try (RelayPair pair = RelayPair.begin(parts, "oneleads")) {
            // When
            pair.append(pair.records(1), 1, 5);

            // Then
            eventually()
                    .untilAsserted(() -> assertThat(pair.table().unpublished()).isZero());
            assertThat(pair.table().leaders()).isEqualTo(1);
        }
    }

    @Test
    @Tag("long")
    void howeverOftenTheLeaderIsCutOffNothingIsLostOrOvertaken() throws Exception {
        try (RelayPair pair = RelayPair.begin(parts, "long")) {
            // Given
            List<UUID> records = pair.records(5);

            // When
            for (int round = 0; round < 20; round++) {
                pair.append(records, 20 * round + 1, 20 * round + 10);
                pair.table().cutTheLeaderOff();
                pair.append(records, 20 * round + 11, 20 * round + 20);
            }

            // Then
            eventually()
                    .untilAsserted(() -> assertThat(pair.table().unpublished()).isZero());
            assertEveryVersionInOrder(pair, records, 400);
        }
    }

    /**
     * A relay that was cut off between Kafka's commit and the mark has its last batch published again: versions may repeat, in
     * order, but none ever comes late. So each version's first and last occurrences are both in order.
     */
    private static void assertEveryVersionInOrder(RelayPair pair, List<UUID> records, long newest) throws Exception {
        List<Long> all = RelayPair.numbers(1, newest);
        Map<UUID, List<Long>> published = pair.published();
        for (UUID record : records) {
            List<Long> versions = published.getOrDefault(record, List.of());
            assertThat(versions.stream().distinct().toList()).isEqualTo(all);
            assertThat(versions.reversed().stream().distinct().toList()).isEqualTo(all.reversed());
        }
    }
}
