package org.oas.cim.local.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The parts together: started at once, each as soon as what it needs is there; stopped stage by stage. */
final class Suite {

    private static final int HOPELESS = 3;
    private static final Duration POLL = Duration.ofMillis(50);

    private final Map<String, SupervisedPart> parts = new LinkedHashMap<>();

    /** @param parts each after those that it needs */
    Suite(List<Part> parts, Consumer<PartStatus> listener) {
        for (var part : parts) {
            var needs = this.parts.values().stream()
                    .filter(other -> part.needs().contains(other.part().name()))
                    .toList();
            this.parts.put(part.name(), new SupervisedPart(part, needs, listener));
        }
    }

    void start() {
        parts.forEach((name, part) ->
                Thread.ofPlatform().daemon().name("supervisor-" + name).start(part));
    }

    Optional<SupervisedPart> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    Collection<String> names() {
        return parts.keySet();
    }

    List<PartStatus> statuses() {
        return parts.values().stream().map(SupervisedPart::status).toList();
    }

    boolean isReady() {
        return statuses().stream().allMatch(status -> status.state() == PartState.READY);
    }

    /** Waits until every part is ready, and gives up on one that fails {@value #HOPELESS} times in a row. */
    void awaitReady() throws StartException, InterruptedException {
        while (!isReady()) {
            var hopeless = statuses().stream()
                    .filter(status -> status.failures() >= HOPELESS)
                    .findFirst();
            if (hopeless.isPresent()) {
                throw StartException.hopeless(hopeless.get());
            }
            Thread.sleep(POLL);
        }
    }

    /** Waits until that part is ready; tells whether it became so in time. */
    boolean awaitReady(SupervisedPart part, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (part.status().state() != PartState.READY && System.nanoTime() < deadline) {
            Thread.sleep(POLL);
        }
        return part.status().state() == PartState.READY;
    }

    /** Stops everything, the parts of the highest stage first; the parts of one stage together. */
    void stop() throws InterruptedException {
        var stages = parts.values().stream()
                .collect(Collectors.groupingBy(part -> part.part().stage()));
        for (int stage :
                stages.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
            var stopping = new ArrayList<Thread>();
            for (var part : stages.getOrDefault(stage, List.of())) {
                stopping.add(Thread.ofPlatform().start(() -> end(part)));
            }
            for (var thread : stopping) {
                thread.join();
            }
        }
    }

    private static void end(SupervisedPart part) {
        try {
            part.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
