package org.oas.cim.gateway.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.Readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.gateway.testing.Records.id;

/** What the index makes of any history. */
class HistoriesTest {

    private static final Reader[] READERS = {
        Reader.PUBLIC, Readers.partner(id(900)), Readers.partner(id(901)), Readers.partner(WellKnownPartners.CIM)
    };

    /** A history, and the same once more in any order with everything twice. */
    record Disorder(List<RecordSnapshot> told, List<RecordSnapshot> heard) {}

    @Property(tries = 40)
    void anyOrderAndRepetitionOfVersionsGivesTheSameFeed(
            @ForAll("disorders") Disorder disorder, @ForAll @IntRange(min = 1, max = 9) int batch) {
        try (IndexedFeed inOrder = IndexedFeed.create();
                IndexedFeed anyhow = IndexedFeed.create()) {
            // When
            inBatches(disorder.told(), 1).forEach(inOrder::apply);
            inBatches(disorder.heard(), batch).forEach(anyhow::apply);

            // Then
            assertThat(FeedContent.of(anyhow, READERS)).isEqualTo(FeedContent.of(inOrder, READERS));
        }
    }

    @Property(tries = 40)
    void anIndexBuiltFromTheNewestVersionsAloneIsTheOneThatWasKeptUpLive(
            @ForAll("histories") List<RecordSnapshot> told,
            @ForAll @IntRange(min = 1, max = 9) int liveBatch,
            @ForAll @IntRange(min = 1, max = 50) int rebuildBatch) {
        try (IndexedFeed live = IndexedFeed.create();
                IndexedFeed rebuilt = IndexedFeed.create()) {
            // When
            inBatches(told, liveBatch).forEach(live::apply);
            inBatches(compacted(told), rebuildBatch).forEach(rebuilt::applyAt);

            // Then
            assertThat(FeedContent.withPositions(rebuilt, READERS)).isEqualTo(FeedContent.withPositions(live, READERS));
        }
    }

    @Provide
    static Arbitrary<List<RecordSnapshot>> histories() {
        return Histories.any();
    }

    @Provide
    static Arbitrary<Disorder> disorders() {
        return Histories.any().flatMap(told -> {
            List<RecordSnapshot> twice = new ArrayList<>(told);
            twice.addAll(told);
            return Arbitraries.shuffle(twice).map(heard -> new Disorder(told, heard));
        });
    }

    /** What Kafka leaves of a topic: each record's newest version, at the offset that it had. */
    private static List<FeedMessage> compacted(List<RecordSnapshot> told) {
        SequencedMap<UUID, FeedMessage> newest = new LinkedHashMap<>();
        for (int offset = 0; offset < told.size(); offset++) {
            RecordSnapshot record = told.get(offset);
            newest.putLast(record.id(), new FeedMessage(offset, record));
        }
        return List.copyOf(newest.values());
    }

    private static <T> List<List<T>> inBatches(List<T> all, int size) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            batches.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return batches;
    }
}
