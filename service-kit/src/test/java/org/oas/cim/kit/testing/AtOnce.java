package org.oas.cim.kit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several callers at the same time. */
final class AtOnce {

    private AtOnce() {}

    /** What each of so many got. */
    static <T> List<T> call(int callers, Callable<T> request) throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newFixedThreadPool(callers)) {
            List<Callable<T>> requests =
                    IntStream.range(0, callers).mapToObj(i -> request).toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : executor.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
