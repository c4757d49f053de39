package org.oas.cim.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** An index of 200,000 entries is built anew while the feed is read. */
@Tag("long")
class LargeFeedTest {

    private static final System.Logger LOG = System.getLogger(LargeFeedTest.class.getName());
    private static final int ENTRIES = 200_000;
    private static final List<String> QUESTIONS = List.of(
            "/v1/feed?limit=20",
            "/v1/feed?country=BZ&q=training&sort=relevance",
            "/v1/feed?recordType=activity&facets=country,type,month&limit=1",
            "/v1/feed/stats?by=country,month&grain=leaf",
            "/v1/insights/overdue?asOf=2006-01-01&country=PE");

    private final AtomicInteger reads = new AtomicInteger();
    private final List<Answer> failed = new ArrayList<>();

    @Test
    void theFeedIsReadAllTheWhile() throws InterruptedException {
        Map<String, String> settings = Map.of("_JAVA_OPTIONS", "-Xmx1g", "CIM_GATEWAY_LIMITS_ENABLED", "false");
        try (Hub hub = Hub.launch("large-feed", settings)) {
            // Given
            long filled = fill(hub);
            Part gateway = hub.part("gateway");
            Memory before = Memory.of(gateway, hub.api());
            int logged = gateway.logged().length();
            Thread reader = Thread.ofVirtual().start(() -> read(hub.api()));

            // When
            long begun = System.nanoTime();
            hub.deleteIndexOf("gateway");
            Memory most = before;
            while (!gateway.logged().substring(logged).contains("a new index is served")) {
                Memory now = Memory.of(gateway, hub.api());
                most = now.heapMiB() > most.heapMiB() ? now : most;
                Thread.sleep(200);
            }
            Duration rebuilt = Duration.ofNanos(System.nanoTime() - begun);
            reader.interrupt();
            reader.join();

            // Then
            LOG.log(
                    System.Logger.Level.INFO,
                    "rebuild; entries={0} filled={1} s rebuilt={2} s before={3} most={4} reads meanwhile={5}",
                    entries(hub),
                    filled,
                    rebuilt.toSeconds(),
                    before,
                    most,
                    reads);
            assertThat(failed).isEmpty();
            assertThat(reads).hasPositiveValue();
            assertThat(entries(hub)).isGreaterThan(ENTRIES);
        }
    }

    /** Publishes the entries as a service would, none a part of another; returns the seconds until the feed has them. */
    private static long fill(Hub hub) {
        ConsumerRecord<String, byte[]> template = hub.topics().messages(Topics.ACTIVITIES).stream()
                .filter(message -> refersToNoRecord(new String(message.value(), StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
        long begun = System.nanoTime();
        hub.topics()
                .publish(
                        Topics.ACTIVITIES,
                        template,
                        () -> IntStream.range(0, ENTRIES)
                                .mapToObj(i -> new UUID(0x0198_0000_0000_7000L, 0x9000_0000_0000_0000L + i))
                                .iterator());
        long before = 0;
        while (before < ENTRIES) {
            long goal = Math.min(ENTRIES, before + 10_000);
            eventually(() -> assertThat(entries(hub)).isGreaterThan((int) goal));
            before = goal;
        }
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }

    private static boolean refersToNoRecord(String event) {
        return Stream.of("partOf", "project", "basedOn", "follows")
                .noneMatch(member -> event.contains('"' + member + '"'));
    }

    private static int entries(Hub hub) {
        return hub.feed().status().path("served").path("entries").asInt();
    }

    private void read(Api api) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Answer answer = api.withoutToken().get(QUESTIONS.get(reads.getAndIncrement() % QUESTIONS.size()));
                if (answer.status() != 200) {
                    failed.add(answer);
                }
            } catch (IllegalStateException e) {
                return;
            }
        }
    }
}
