package org.oas.cim.gateway.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.FeedConfig;
import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.index.FeedChange;
import org.oas.cim.gateway.index.FeedToken;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.Configs;
import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

class RecentChangesTest {

    private static final FeedConfig SMALL = Configs.feed("cim.feed.recent-changes", "3");

    @Test
    void aStreamReadsOnFromItsOwnPlace() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            RecentChanges recent = recent();
            push(feed, recent, 1);
            push(feed, recent, 2);

            // When
            List<FeedChange> newer = recent.after(token(0)).orElseThrow().changes();

            // Then
            assertThat(newer).extracting(FeedChange::position).containsExactly(1L);
        }
    }

    @Test
    void whoFallsBehindTheBoundIsTold() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            RecentChanges recent = recent();

            // When
            IntStream.range(0, 5).forEach(number -> push(feed, recent, number));

            // Then
            assertThat(recent.after(token(0))).isEmpty();
            assertThat(recent.after(token(1)).orElseThrow().changes())
                    .extracting(FeedChange::position)
                    .containsExactly(2L, 3L, 4L);
        }
    }

    @Test
    void whatWasTakenOutOfARecordIsShownToNobodyWhoIsBehind() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            RecentChanges recent = recent();
            FeedChange told = feed.apply(Records.activity(1)
                            .stating("{'summary':{'en':'word'}}")
                            .snapshot())
                    .getFirst();
            FeedChange other = feed.apply(Records.activity(2).snapshot()).getFirst();
            FeedChange redacted = feed.apply(
                            Records.activity(1).version(2).redacted("summary").snapshot())
                    .getFirst();

            // When
            recent.changed(List.of(told, other), token(1));
            recent.changed(List.of(redacted), token(2));

            // Then
            assertThat(recent.after(token(-1)).orElseThrow().changes()).containsExactly(other, redacted);
        }
    }

    @Test
    void anIndexThatTookAnothersPlaceHoldsNothingRecent() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            RecentChanges recent = recent();
            push(feed, recent, 1);

            // When
            recent.replaced(token(7));

            // Then
            assertThat(recent.after(token(0))).isEmpty();
            assertThat(recent.after(token(7)).orElseThrow().changes()).isEmpty();
        }
    }

    @Test
    void aReaderGetsTheEntryTheWithdrawalOrNothing() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            StreamRequest everybody = StreamRequest.of(FeedFilter.NONE, Reader.PUBLIC, null);
            FeedChange seen = feed.apply(Records.activity(1).snapshot()).getFirst();
            FeedChange withdrawn = feed.apply(
                            Records.activity(1).version(2).withdraw().snapshot())
                    .getFirst();
            FeedChange hidden = feed.apply(Records.activity(2)
                            .seenBy(Visibility.PARTNERS, Visibility.PARTNERS)
                            .snapshot())
                    .getFirst();

            // When, then
            assertThat(everybody.event(seen, token(0)).map(StreamEvent::name)).contains("entry");
            assertThat(everybody.event(withdrawn, token(1)).map(StreamEvent::data))
                    .contains("{\"id\":\"" + Records.id(1) + "\",\"position\":1}");
            assertThat(everybody.event(hidden, token(2))).isEqualTo(Optional.empty());
        }
    }

    private static RecentChanges recent() {
        RecentChanges recent = new RecentChanges(SMALL);
        recent.replaced(token(-1));
        return recent;
    }

    private static void push(IndexedFeed feed, RecentChanges recent, int number) {
        List<FeedChange> changes = feed.apply(Records.activity(number).snapshot());
        recent.changed(changes, token(changes.getFirst().position()));
    }

    private static FeedToken token(long offset) {
        return new FeedToken(IndexedFeed.EPOCH, offset);
    }
}
