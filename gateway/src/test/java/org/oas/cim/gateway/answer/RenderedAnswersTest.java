package org.oas.cim.gateway.answer;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.oas.cim.gateway.index.FeedToken;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.Configs;
import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

class RenderedAnswersTest {

    private final IndexedFeed feed = IndexedFeed.create();
    private final RenderedAnswers answers = new RenderedAnswers(Configs.feed("cim.feed.answer-bytes", "100000"));
    private final AtomicInteger made = new AtomicInteger();

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void anAnswerIsMadeOnceHoweverManyAskAndAgainWhenTheFeedHasChanged() {
        IntStream.range(0, 50).parallel().forEach(i -> ask("a", null));
        assertThat(made).hasValue(1);
        ask("b", null);
        assertThat(made).hasValue(2);

        answers.changed(feed.apply(Records.activity(1).snapshot()), token());
        ask("a", null);
        assertThat(made).hasValue(3);
    }

    @Test
    void whoeverHasItAlreadyIsToldSoAndNothingIsMade() {
        String tag = ask("a", null).getHeaderString("ETag");

        Response again = ask("a", tag);

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(made).hasValue(1);
        feed.apply(Records.activity(1).snapshot());
        assertThat(ask("a", tag).getStatus()).isEqualTo(200);
    }

    private Response ask(String question, @Nullable String ifNoneMatch) {
        try (FeedView view = feed.view()) {
            return answers.of(view, Reader.PUBLIC, question, ifNoneMatch, () -> {
                made.incrementAndGet();
                return question.getBytes(StandardCharsets.UTF_8);
            });
        }
    }

    private FeedToken token() {
        try (FeedView view = feed.view()) {
            return view.token();
        }
    }
}
