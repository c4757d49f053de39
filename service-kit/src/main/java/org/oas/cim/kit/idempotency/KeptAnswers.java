package org.oas.cim.kit.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * Has a request with an {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header) done once: the answer is kept in the
 * transaction of what was done, and a retry is answered with it. Nothing is kept of a refusal, which did nothing: its retry runs
 * afresh. Thread-safe.
 */
@ApplicationScoped
public class KeptAnswers {

    /** Holds the caller's key. */
    public static final String HEADER = "Idempotency-Key";

    /** Says that the answer is that of an earlier try. */
    public static final String REPLAYED = "Idempotency-Replayed";

    /** Characters of a key, at most. */
    public static final int LONGEST_KEY = 255;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final AnswerStore store;
    private final ActingPartner caller;
    private final HttpServerRequest request;
    private final ObjectMapper json;
    private final Clock clock;

    KeptAnswers(AnswerStore store, ActingPartner caller, HttpServerRequest request, ObjectMapper json, Clock clock) {
        this.store = store;
        this.caller = caller;
        this.request = request;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Answers the present request: as before if it is a retry, else by doing it.
     *
     * @param body what was sent, which a retry sends again
     * @param preparation looks at the request, outside a transaction, and says what to do; what it says is done in one transaction
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a key that is none; 409 while another try of the request runs; 422 if
     *     the key was used for another request
     */
    public Response once(@Nullable Object body, Supplier<Supplier<Response>> preparation) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return preparation.get().get();
        }
        RequestKey requestKey = new RequestKey(caller.id(), request.method().name(), request.path(), checked(key));
        byte[] asked = RequestKey.digest(request.query() + "\n" + body);
        return kept(requestKey, asked).orElseGet(() -> first(requestKey, asked, preparation.get()));
    }

    private Response first(RequestKey key, byte[] asked, Supplier<Response> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!store.lock(key)) {
                throw Problems.stillRunning(RETRY_AFTER);
            }
            Optional<Response> kept = kept(key, asked);
            if (kept.isPresent()) {
                return kept.get();
            }
            Response answer = work.get();
            KeptAnswer first = KeptAnswer.of(answer, written(answer.getEntity()));
            store.keep(key, asked, first, clock.instant());
            return first.toResponse().build();
        });
    }

    private Optional<Response> kept(RequestKey key, byte[] asked) {
        return store.find(key, asked, clock.instant())
                .map(answer -> answer.toResponse().header(REPLAYED, true).build());
    }

    private @Nullable String written(@Nullable Object entity) {
        try {
            return entity == null ? null : json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can always be written", e);
        }
    }

    private static String checked(String key) {
        boolean plain = !key.isBlank()
                && key.length() <= LONGEST_KEY
                && key.codePoints().noneMatch(Character::isISOControl);
        if (!plain) {
            throw Problems.badParameters(List.of(Violation.ofParameter(
                    HEADER, "is no key; send 1 to " + LONGEST_KEY + " characters, such as a UUID", null)));
        }
        return key;
    }
}
