package org.oas.cim.system;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.StreamEvent.entry;
import static org.oas.cim.system.StreamEvent.withdrawn;
import static org.oas.cim.system.Waiting.eventually;

@ExtendWith(HubExtension.class)
class StreamResumeTest {

    @Test
    void eachRecordThatChangedMeanwhileComesOnceInItsNewestVersionAndThenWhatIsNew(Hub hub) {
        // Given
        Api api = hub.api();
        Feed feed = hub.feed();
        Answer seen = api.post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));
        Answer withdrawn = api.post(Kind.STUDY.path(), Kind.STUDY.called(Kind.word()));
        feed.await(seen.id(), 1);
        feed.await(withdrawn.id(), 1);
        String lastSeen = feed.token();
        Answer changed = changedTwice(api);
        feed.await(changed.id(), 3);
        api.delete(Kind.STUDY.path(withdrawn.id()));
        eventually(() -> assertThat(feed.entry(withdrawn.id()).status()).isEqualTo(410));

        // When
        try (FeedStream stream = api.streamAfter(lastSeen)) {
            Answer live = api.post(Kind.PARTNER.path(), Kind.PARTNER.called(Kind.word()));

            // Then
            stream.awaitExactly(entry(changed.id(), 3), withdrawn(withdrawn.id()), entry(live.id(), 1));
        }
    }

    private static Answer changedTwice(Api api) {
        ObjectNode record = Kind.ACTIVITY.called(Kind.word());
        Answer answer = api.post(Kind.ACTIVITY.path(), record);
        for (String word : new String[] {Kind.word(), Kind.word()}) {
            answer = api.put(
                    Kind.ACTIVITY.path(answer.id()), answer.header("ETag"), Kind.ACTIVITY.renamed(record, word));
        }
        return answer;
    }
}
