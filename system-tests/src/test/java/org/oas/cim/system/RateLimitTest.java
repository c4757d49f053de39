package org.oas.cim.system;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One client asks for twenty times what it may have; it gets just that, and another client hardly notices. */
@Tag("long")
class RateLimitTest {

    private static final System.Logger LOG = System.getLogger(RateLimitTest.class.getName());
    private static final String GREEDY = "00000000-0000-7000-8000-000000000101";
    private static final String MODEST = "00000000-0000-7000-8000-000000000102";
    private static final int PER_MINUTE = 1_200;
    private static final int ROUNDS = 6;
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final Duration BETWEEN_GREEDY = Duration.ofMillis(3);
    private static final Duration BETWEEN_MODEST = Duration.ofMillis(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<CompletableFuture<Void>> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger allowed = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final LongAccumulator last = new LongAccumulator(Math::max, Long.MIN_VALUE);

    @Test
    void theAllowanceIsKeptAndAnotherClientIsServed() throws Exception {
        Map<String, String> limits = Map.of("CIM_GATEWAY_LIMITS_REQUESTS_PER_CLIENT", Integer.toString(PER_MINUTE));
        try (Hub hub = Hub.launch("limited", limits);
                ScheduledExecutorService clock = Executors.newScheduledThreadPool(2)) {
            Identity identity = Identity.of(hub.runFile());
            URI feed = URI.create(hub.part("gateway").url() + "/v1/feed?limit=1");
            HttpRequest greedy = request(feed, identity.token(GREEDY, "contributor"));
            HttpRequest modest = request(feed, identity.token(MODEST, "contributor"));
            measure(clock, modest);
            List<Long> calm = new ArrayList<>();
            List<Long> busy = new ArrayList<>();

            long begun = System.nanoTime();
            flood(clock, greedy, Duration.ofSeconds(8));
            for (int round = 0; round < ROUNDS; round++) {
                calm.addAll(measure(clock, modest));
                ScheduledFuture<?> flood = begin(clock, greedy);
                busy.addAll(measure(clock, modest));
                flood.cancel(false);
            }
            flood(clock, greedy, Duration.ofSeconds(2));
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
            // Spent at first, never full again between the floods, and spent at the end.
            double allowance = PER_MINUTE * (1 + (last.get() - begun) / 60e9);

            LOG.log(
                    System.Logger.Level.INFO,
                    "limits; allowance={0} allowed={1} refused={2} p99 calm={3} us busy={4} us",
                    Math.round(allowance),
                    allowed,
                    refused,
                    p99(calm) / 1_000,
                    p99(busy) / 1_000);
            assertThat(refused.get()).isGreaterThan(allowed.get());
            assertThat((double) allowed.get()).isBetween(0.99 * allowance, 1.01 * allowance);
            assertThat(p99(busy)).isLessThanOrEqualTo(2 * p99(calm));
        }
    }

    private void flood(ScheduledExecutorService clock, HttpRequest greedy, Duration time) throws InterruptedException {
        ScheduledFuture<?> flood = begin(clock, greedy);
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
        flood.cancel(false);
    }

    private ScheduledFuture<?> begin(ScheduledExecutorService clock, HttpRequest greedy) {
        return clock.scheduleAtFixedRate(
                () -> answers.add(
                        http.sendAsync(greedy, BodyHandlers.discarding()).thenAccept(this::count)),
                0,
                BETWEEN_GREEDY.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    private void count(HttpResponse<Void> answer) {
        (answer.statusCode() == 429 ? refused : allowed).incrementAndGet();
        last.accumulate(System.nanoTime());
    }

    /** How long each of a round's requests took, in nanoseconds. */
    private List<Long> measure(ScheduledExecutorService clock, HttpRequest request) throws Exception {
        Queue<CompletableFuture<Long>> measured = new ConcurrentLinkedQueue<>();
        ScheduledFuture<?> ticks = clock.scheduleAtFixedRate(
                () -> {
                    long sent = System.nanoTime();
                    measured.add(
                            http.sendAsync(request, BodyHandlers.discarding()).thenApply(answer -> {
                                assertThat(answer.statusCode()).isEqualTo(200);
                                return System.nanoTime() - sent;
                            }));
                },
                0,
                BETWEEN_MODEST.toNanos(),
                TimeUnit.NANOSECONDS);
        TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
        ticks.cancel(false);
        List<Long> taken = new ArrayList<>();
        for (CompletableFuture<Long> answer : measured) {
            taken.add(answer.get(20, TimeUnit.SECONDS));
        }
        return taken;
    }

    private static long p99(List<Long> taken) {
        return taken.stream().sorted().toList().get(taken.size() * 99 / 100);
    }

    private static HttpRequest request(URI address, String token) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(20))
                .build();
    }
}
