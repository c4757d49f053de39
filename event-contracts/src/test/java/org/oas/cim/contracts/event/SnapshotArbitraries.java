package org.oas.cim.contracts.event;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.oas.cim.contracts.record.Visibility;

/** Snapshots of all kinds, with and without what may be absent. */
final class SnapshotArbitraries {

    private SnapshotArbitraries() {}

    static Arbitrary<RecordSnapshot> any() {
        return Arbitraries.of(RecordType.values())
                .flatMap(type -> Combinators.combine(headers(), ContentArbitraries.of(type.contentType()))
                        .as(RecordSnapshot::new));
    }

    private static Arbitrary<RecordHeader> headers() {
        Arbitrary<UUID> ids = Arbitraries.create(UUID::randomUUID);
        Arbitrary<Instant> instants = Arbitraries.longs()
                .between(0, 4_000_000_000_000_000L)
                .map(micros -> Instant.EPOCH.plusNanos(micros * 1_000));
        return Combinators.combine(
                        ids,
                        ids,
                        Arbitraries.of(Arrays.asList(Visibility.values())),
                        Arbitraries.of(true, false),
                        ids.injectNull(0.7),
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        instants,
                        instants)
                .as(RecordHeader::new);
    }
}
