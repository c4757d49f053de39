package org.oas.cim.system;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** A part that dies without a word: kill -9. */
@ExtendWith(HubExtension.class)
class KillTest {

    private static final int WRITES = 40;

    @Test
    void whatWasAcknowledgedJustBeforeTheServiceWasKilledStillArrivesOnce(Hub hub) {
        // Given
        Api api = hub.api();
        Part service = hub.part("activity-service");

        // When
        List<String> acknowledged = IntStream.range(0, WRITES)
                .parallel()
                .mapToObj(i -> api.post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word())))
                .filter(answer -> answer.status() == 201)
                .map(Answer::id)
                .toList();
        service.kill();

        // Then
        assertThat(acknowledged).hasSize(WRITES);
        acknowledged.forEach(id -> hub.feed().await(id, 1));
        assertThat(hub.topics().records(Topics.REGIONAL_FEED).stream().filter(acknowledged::contains))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(hub.part("activity-service").pid()).isNotEqualTo(service.pid());
    }

    @Test
    void whatKafkaNeverSawBeforeTheServiceWasKilledStillArrives(Hub hub) {
        // Given
        hub.stop("kafka");
        Answer acknowledged = hub.api().post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));
        Part service = hub.part("activity-service");

        // When
        service.kill();
        eventually(() -> assertThat(hub.part("activity-service").pid()).isNotIn(0L, service.pid()));
        hub.start("kafka");

        // Then
        assertThat(acknowledged.status()).as(acknowledged::toString).isEqualTo(201);
        hub.feed().await(acknowledged.id(), 1);
    }

    @Test
    void aGatewayThatWasKilledServesTheSameFeedAgain(Hub hub) {
        // Given
        Answer last = hub.api().post(Kind.STUDY.path(), Kind.STUDY.called(Kind.word()));
        hub.feed().await(last.id(), 1);
        Feed feed = hub.feed().whole();
        var before = feed.entries();

        // When
        Part gateway = hub.part("gateway");
        gateway.kill();

        // Then
        eventually(() -> assertThat(hub.part("gateway").pid()).isNotIn(0L, gateway.pid()));
        eventually(() -> assertThat(feed.entries()).isEqualTo(before));
    }
}
