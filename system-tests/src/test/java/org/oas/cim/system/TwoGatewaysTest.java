package org.oas.cim.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** Two gateways over the same topics: each serves the whole feed, one of them merges. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoGatewaysTest {

    private static final int CHANGES = 5_000;
    private static final int RECONNECTS = 20;

    private Hub hub;

    @BeforeAll
    void start() {
        hub = Hub.launch("two-gateways", "--gateways", "2");
    }

    @AfterAll
    void stop() {
        hub.close();
    }

    @AfterEach
    void putRight() {
        hub.heal();
    }

    @Test
    void oneMergesAndBothAnswerTheSame() {
        // Given
        Answer created = merger().api().post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));

        // When
        merger().feed().await(created.id(), 1);
        other().feed().await(created.id(), 1);

        // Then
        assertThat(other().feed().merges()).isFalse();
        assertThat(other().feed().page("").response().body())
                .isEqualTo(merger().feed().page("").response().body());
        assertThat(other().feed().token()).isEqualTo(merger().feed().token());
    }

    @Test
    void theOtherGoesOnWhenTheMergerIsKilled() {
        // Given
        Gateway merger = merger();
        Gateway other = other();

        // When
        merger.part().kill();
        hub.stop(merger.name());
        Answer created = other.api().post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));

        // Then
        assertThat(created.status()).as(created::toString).isEqualTo(201);
        other.feed().await(created.id(), 1);
        assertThat(other.feed().merges()).isTrue();
        hub.topics().versionsMustRise(Topics.REGIONAL_FEED);
    }

    @Test
    void aMergerThatStoodStillWritesNothingOldWhenItGoesOn() {
        // Given
        Gateway stalled = merger();
        Gateway other = other();
        try (Writers writers = Writers.start(other.api())) {
            writers.awaitWrites(100);

            // When
            stalled.part().stall();
            eventually(() -> assertThat(other.feed().merges()).isTrue());
            writers.awaitWrites(100);
            stalled.part().resume();
            writers.awaitWrites(100);
            writers.stop();

            // Then
            for (Answer newest : writers.newest()) {
                other.feed().await(newest.id(), newest.version());
                stalled.feed().await(newest.id(), newest.version());
            }
        }
        hub.topics().versionsMustRise(Topics.REGIONAL_FEED);
        eventually(() -> assertThat(Stream.of(stalled, other).map(Gateway::feed).filter(Feed::merges))
                .hasSize(1));
    }

    /** Whoever resumes on the other gateway, and again on the first, misses nothing and gets no version twice. */
    @Test
    @Tag("long")
    void aStreamThatIsResumedOnTheOtherGatewayTwentyTimesKeepsItsPromiseOver5000Changes() {
        // Given
        List<Gateway> both = List.of(merger(), other());
        List<StreamEvent> seen = new ArrayList<>();
        try (Writers writers = Writers.start(both.getFirst().api())) {
            String token = both.getFirst().feed().token();

            // When
            for (int connection = 0; connection <= RECONNECTS; connection++) {
                Api at = both.get(connection % 2).api();
                try (FeedStream stream = at.streamAfter(token)) {
                    writers.awaitWrites(CHANGES / RECONNECTS);
                    List<StreamEvent> received = stream.received();
                    seen.addAll(received);
                    token = received.getLast().id();
                }
            }
            writers.stop();

            // Then
            try (FeedStream stream = both.getFirst().api().streamAfter(token)) {
                eventually(() -> assertThat(newest(seen, stream.received()))
                        .containsAllEntriesOf(
                                writers.newest().stream().collect(Collectors.toMap(Answer::id, Answer::version))));
                seen.addAll(stream.received());
            }
        }
        assertThat(seen).extracting(StreamEvent::name).containsOnly("entry", "heartbeat");
        versionsMustRise(seen);
    }

    private static void versionsMustRise(List<StreamEvent> events) {
        Map<String, Long> highest = new HashMap<>();
        for (StreamEvent event : events) {
            if (event.name().equals("entry")) {
                Long before = highest.put(event.recordId(), event.version());
                assertThat(event.version()).as(event::brief).isGreaterThan(before == null ? 0 : before);
            }
        }
    }

    private static Map<String, Long> newest(List<StreamEvent> before, List<StreamEvent> after) {
        return Stream.concat(before.stream(), after.stream())
                .filter(event -> event.name().equals("entry"))
                .collect(Collectors.toMap(StreamEvent::recordId, StreamEvent::version, Math::max));
    }

    private record Gateway(String name, Part part, Api api) {

        Feed feed() {
            return new Feed(api);
        }
    }

    private Gateway merger() {
        eventually(() -> assertThat(gateways().stream().map(Gateway::feed).filter(Feed::merges))
                .hasSize(1));
        return gateways().stream()
                .filter(gateway -> gateway.feed().merges())
                .findFirst()
                .orElseThrow();
    }

    private Gateway other() {
        String merger = merger().name();
        return gateways().stream()
                .filter(gateway -> !gateway.name().equals(merger))
                .findFirst()
                .orElseThrow();
    }

    private List<Gateway> gateways() {
        return Stream.of("gateway", "gateway-2")
                .map(hub::part)
                .map(part -> new Gateway(part.name(), part, hub.api(part.url())))
                .toList();
    }
}
