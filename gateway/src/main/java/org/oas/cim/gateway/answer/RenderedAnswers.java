package org.oas.cim.gateway.answer;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.FeedConfig;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;

/**
 * The bytes of answers that were given, for whoever asks the same of the same feed: one is made once, however many ask for it at a
 * time. What was asked for longest ago makes room. Thread-safe.
 */
@ApplicationScoped
public class RenderedAnswers {

    /** A name and a tag beside the bytes. */
    private static final int OVERHEAD_BYTES = 1_000;

    private final Cache<String, byte[]> kept;

    RenderedAnswers(FeedConfig config) {
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.answerBytes())
                .weigher((String question, byte[] answer) -> OVERHEAD_BYTES + 2 * question.length() + answer.length)
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
}
