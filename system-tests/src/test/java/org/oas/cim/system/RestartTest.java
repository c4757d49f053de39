package org.oas.cim.system;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** Any part stopped and started again goes on where it was. */
@ExtendWith(HubExtension.class)
class RestartTest {

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "kafka", "partner-service", "activity-service", "research-service", "gateway"})
    void afterTheRestartOfAPartTheFeedIsTheSameAndGoesOn(String part, Hub hub) {
        // Given
        Feed feed = hub.feed();
        Answer last = hub.api().post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));
        feed.await(last.id(), 1);
        List<JsonNode> before = feed.whole().entries();

        // When
        hub.restart(part);
        hub.heal();

        // Then
        assertThat(feed.whole().entries()).isEqualTo(before);
        for (Kind kind : Kind.values()) {
            Answer next = hub.api().post(kind.path(), kind.called(Kind.word()));
            assertThat(next.status()).as(next::toString).isEqualTo(201);
            feed.await(next.id(), 1);
        }
    }

    @Test
    void aGatewayResumesBehindTheOffsetThatItServed(Hub hub) {
        // Given
        Answer last = hub.api().post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));
        hub.feed().await(last.id(), 1);
        hub.stop("gateway");
        int logged = hub.part("gateway").logged().length();
        long position = hub.topics().read(Topics.REGIONAL_FEED).getLast().offset();

        // When
        hub.start("gateway");

        // Then
        eventually(() -> assertThat(hub.part("gateway").logged().substring(logged))
                .containsPattern("index resumes; epoch=\\S+ offset=\\d+"));
        assertThat(resumedAt(hub.part("gateway").logged().substring(logged))).isGreaterThan(position);
    }

    private static long resumedAt(String log) {
        String after = log.substring(log.indexOf("index resumes;"));
        return Long.parseLong(after.replaceFirst("(?s).*?offset=(\\d+).*", "$1"));
    }
}
