package org.oas.cim.gateway.answer;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.FeedConfig;
import org.oas.cim.gateway.index.FeedChange;
import org.oas.cim.gateway.index.FeedListener;
import org.oas.cim.gateway.index.FeedToken;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;

/**
 * The bytes of answers that were given, for whoever asks the same of the same feed: one is made once, however many ask for it at a
 * time. None outlives the next change of the feed by more than a minute, so that nothing stays in memory that was taken out of a record.
 * Thread-safe.
 */
@ApplicationScoped
public class RenderedAnswers implements FeedListener {

    /** A name and a tag beside the bytes. */
    private static final int OVERHEAD_BYTES = 1_000;

    /** For an answer that was being made from the former feed while the feed changed. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Cache<String, byte[]> kept;

    RenderedAnswers(FeedConfig config) {
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.answerBytes())
                .weigher((String question, byte[] answer) -> OVERHEAD_BYTES + 2 * question.length() + answer.length)
                .expireAfterWrite(LONGEST)
                .build();
    }

    /**
     * The answer, or 304 if the caller has it already.
     *
     * @param question all that the answer depends on beside the view and the reader, in one spelling
     */
    public Response of(
            FeedView view, Reader reader, String question, @Nullable String ifNoneMatch, Supplier<byte[]> answer) {
        String name = view.token() + "\n" + reader + '\n' + question;
        return FeedAnswer.of(() -> kept.get(name, none -> answer.get()), EntityTag.ofName(name), ifNoneMatch, reader);
    }

    @Override
    public void changed(List<FeedChange> changes, FeedToken reached) {
        kept.invalidateAll();
    }

    @Override
    public void replaced(FeedToken reached) {
        kept.invalidateAll();
    }
}
