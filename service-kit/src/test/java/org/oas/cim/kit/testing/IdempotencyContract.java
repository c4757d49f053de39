package org.oas.cim.kit.testing;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

/** A retry with the same key is done once, and answered alike. */
public interface IdempotencyContract {

    int TRIES = 8;

    RecordKind kind();

    @Test
    default void answersARetryAsTheFirstTry() {
        String key = UUID.randomUUID().toString();
        Statement statement = kind().full();

        Answer first = post(statement, key).is(201);
        HubClient.CIM.put(kind().at(first), first.etag(), kind().minimal()).is(200);
        Answer retry = post(statement, key).is(201);

        assertThat(retry.body()).isEqualTo(first.body());
        assertThat(retry.etag()).isEqualTo(first.etag());
        assertThat(retry.header("Location")).isEqualTo(first.header("Location"));
        assertThat(retry.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(retry.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    default void doesOnceWhatIsTriedSeveralTimesAtOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        Statement statement = kind().minimal();

        List<Answer> answers = AtOnce.call(TRIES, () -> post(statement, key));

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).contains(201);
        assertThat(answers.stream().filter(answer -> answer.status() == 201).map(Answer::id))
                .containsOnly(post(statement, key).is(201).id());
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> {
            answer.isProblem(ProblemType.STILL_RUNNING);
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        });
    }

    @Test
    default void refusesTheKeyOfAnotherRequest() {
        String key = UUID.randomUUID().toString();
        Answer first = post(kind().minimal(), key).is(201);

        post(kind().minimal(), key).isProblem(ProblemType.KEY_REUSED);

        HubClient other = kind().newPartner();
        assertThat(other.post(kind().path(), kind().minimal(), "Idempotency-Key", key)
                        .is(201)
                        .id())
                .isNotEqualTo(first.id());
        post(kind().minimal(), "k".repeat(256)).refusesParameter("Idempotency-Key");
        post(kind().minimal(), " ").refusesParameter("Idempotency-Key");
    }

    @Test
    default void keepsNothingOfARefusal() {
        String key = UUID.randomUUID().toString();
        post(kind().minimal().with("status", "nonsense"), key).isProblem(ProblemType.INVALID_RECORD);

        post(kind().minimal(), key).is(201);
    }

    private Answer post(Statement statement, String key) {
        return HubClient.CIM.post(kind().path(), statement, "Idempotency-Key", key);
    }
}
