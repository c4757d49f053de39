package org.oas.cim.kit.testing.fuzz;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.testing.Answer;
import org.oas.cim.kit.testing.HubClient;
import org.oas.cim.kit.testing.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is asked, the answer is one that is described: never a failure of ours, never a status that the description does not have,
 * never an error that is no problem, and nothing is taken that the description does not allow. The usual run asks the same every time, so
 * that what fails is due to what was changed; the long run asks something new each time, and {@code -Dfuzz.seed} repeats it.
 */
public interface FuzzContract {

    int SOME = 2_000;
    int MANY = 10_000;
    int SHOWN = 30;
    long USUAL_SEED = 1969201055639L;

    /** A kind of record that the service holds; its description names all of them. */
    RecordKind kind();

    @Test
    default void answersAsItIsDescribed() {
        fuzz(SOME, USUAL_SEED);
    }

    @Test
    @Tag("long")
    default void answersAsItIsDescribedForLong() {
        fuzz(MANY, System.nanoTime());
    }

    private void fuzz(int requests, long defaultSeed) {
        long seed = Long.getLong("fuzz.seed", defaultSeed);
        Random random = new Random(seed);
        ApiDescription api = ApiDescription.served();
        Known known = new Known(random);
        AnswerCheck check = new AnswerCheck(api);
        FuzzedRequests fuzzed = new FuzzedRequests(api, known, random);
        Map<Integer, Integer> statuses = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        List<HubClient> clients = List.of(HubClient.CIM, HubClient.CIM, kind().newPartner());
        known.learn(kind().recorded(kind().full()));

        for (int i = 0; i < requests; i++) {
            FuzzedRequest request = fuzzed.next();
            Answer answer;
            try {
                answer = request.send(clients.get(random.nextInt(clients.size())));
            } catch (UncheckedIOException e) {
                found.put(request.operation() + ": not answered, " + e.getMessage(), request.toString());
                continue;
            }
            statuses.merge(answer.status(), 1, Integer::sum);
            known.learn(answer);
            if (AnswerCheck.isOfTheServerUnderneath(answer)) {
                HubClient.CIM.get("/q/health/live").is(200);
            }
            for (String wrong : check.of(request, answer)) {
                found.putIfAbsent(
                        request.operation() + ": " + wrong,
                        "request %d: %s%n%nanswered: %s%n".formatted(i, request, answer));
            }
        }

        Logger.getLogger(FuzzContract.class).infof("Fuzz: seed %d, %d requests, answered %s", seed, requests, statuses);
        assertThat(found.entrySet().stream().limit(SHOWN).map(one -> one.getKey() + "\n" + one.getValue()))
                .as("-Dfuzz.seed=%d: %d things are wrong", seed, found.size())
                .isEmpty();
        assertThat(statuses).as("seed %d", seed).containsKeys(200, 201, 204, 400, 404, 412, 422);
    }
}
