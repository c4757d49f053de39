package org.oas.cim.system.torture;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.oas.cim.system.Api;
import org.oas.cim.system.Feed;
import org.oas.cim.system.Hub;
import org.oas.cim.system.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** What holds whatever happens to relays, merge and broker. {@code -Dtorture.seed=…} repeats the plan of a run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TortureTest {

    private static final String SOME_PARTNER = "00000000-0000-7000-8000-000000000001";

    private Ordeal ordeal;

    @BeforeAll
    void endure() throws SQLException {
        ordeal = Ordeal.begin(
                Optional.ofNullable(Long.getLong("torture.seed")).orElseGet(() -> new Random().nextLong()));
        ordeal.endure();
    }

    @AfterAll
    void stop() {
        ordeal.close();
    }

    @Test
    void everythingIsPublished() {
        ordeal.aftermath()
                .services()
                .forEach(service ->
                        eventually(() -> assertThat(service.database().unpublished())
                                .as("unpublished rows of " + service.database().name())
                                .isZero()));
    }

    @Test
    void everyAcknowledgedVersionIsInTheChangeLogAndTheNewestOfThemIsTheNewest() {
        Map<String, TreeMap<Long, State>> logged = ordeal.aftermath().services().stream()
                .flatMap(service -> service.changeLog().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(ordeal.ledger().all()).allSatisfy(record -> {
            TreeMap<Long, State> versions = logged.getOrDefault(record.id(), new TreeMap<>());
            assertThat(versions.values()).as("change log").containsAll(record.states());
            assertThat(versions.lastEntry().getValue()).isEqualTo(record.newestState());
        });
    }

    @Test
    void everyVersionInAChangeLogIsOnItsServicesTopic() {
        ordeal.aftermath().services().forEach(service -> {
            Map<String, List<State>> written = service.topic().written();
            assertThat(service.changeLog())
                    .as(service.topic().topic())
                    .allSatisfy((id, versions) ->
                            assertThat(written.getOrDefault(id, List.of())).containsAll(versions.values()));
        });
    }

    /** Versions may be repeated, in order, but none comes late: their first occurrences are in order, and so are their last. */
    @Test
    void noVersionComesLateOnASourceTopic() {
        ordeal.aftermath()
                .services()
                .forEach(service -> assertThat(service.topic().written())
                        .as(service.topic().topic())
                        .allSatisfy((id, states) -> {
                            List<Long> versions =
                                    states.stream().map(State::version).toList();
                            assertThat(versions.stream().distinct()).as("first").isSorted();
                            assertThat(versions.reversed().stream()
                                            .distinct()
                                            .toList()
                                            .reversed())
                                    .as("last")
                                    .isSorted();
                        }));
    }

    @Test
    void inRegionalFeedVersionsRiseStrictlyUpToTheNewestAcknowledged() {
        Map<String, List<State>> written = ordeal.aftermath().regionalFeed().written();
        assertThat(written)
                .allSatisfy((id, states) -> assertThat(
                                states.stream().map(State::version).toList())
                        .doesNotHaveDuplicates()
                        .isSorted());
        assertThat(ordeal.ledger().all())
                .allSatisfy(record -> assertThat(
                                written.getOrDefault(record.id(), List.of()).getLast())
                        .isEqualTo(record.newestState()));
    }

    @Test
    void theWholeFeedIsTheUnionOfTheServicesRecords() {
        List<String> records = recordsOfTheServices(ordeal.hub().api(), record -> true);
        ordeal.gateways()
                .forEach(gateway ->
                        assertThat(briefly(gateway.whole().entries())).containsExactlyInAnyOrderElementsOf(records));
    }

    @Test
    void thePublicFeedIsTheUnionOfTheServicesPublicRecords() {
        List<String> records = recordsOfTheServices(
                ordeal.hub().api(), record -> State.of(record).isForEverybody());
        ordeal.gateways()
                .forEach(
                        gateway -> assertThat(briefly(gateway.entries())).containsExactlyInAnyOrderElementsOf(records));
    }

    @Test
    void whatAPartnerReadsInTheFeedIsWhatTheServicesAnswerToIt() {
        List<String> records = recordsOfTheServices(ordeal.hub().api().as(SOME_PARTNER), record -> true);
        ordeal.gateways()
                .forEach(gateway -> assertThat(briefly(new Feed(gateway.reader().as(SOME_PARTNER)).entries()))
                        .containsExactlyInAnyOrderElementsOf(records));
    }

    @Test
    void whatIsWithdrawnIsGoneForWhoCouldSeeItAndUnknownToTheOthers() {
        Feed feed = ordeal.gateways().getFirst();
        assertThat(ordeal.ledger().all().stream()
                        .filter(record -> record.newestState().withdrawn()))
                .isNotEmpty()
                .allSatisfy(record -> {
                    boolean wasPublic = record.states().stream().anyMatch(State::isForEverybody);
                    assertThat(feed.whole().entry(record.id()).status()).isEqualTo(410);
                    assertThat(feed.entry(record.id()).status()).isEqualTo(wasPublic ? 410 : 404);
                });
    }

    @Test
    void anIndexBuiltFromTheCompactedTopicIsTheIndexThatWasKeptUpLive() {
        // Given
        Hub hub = ordeal.hub();
        Compaction compaction = new Compaction(hub);
        assertThat(compaction.superseded()).isGreaterThan(Ordeal.OPERATIONS / 10);
        String last = compaction.removeSuperseded();
        ordeal.gateways().forEach(gateway -> gateway.await(last, 1));
        List<JsonNode> live = ordeal.gateways().getFirst().whole().entries();

        // When
        hub.stop("gateway");
        hub.deleteIndexOf("gateway");
        hub.start("gateway");

        // Then
        eventually(
                () -> assertThat(ordeal.gateways().getFirst().whole().entries()).isEqualTo(live));
        assertThat(ordeal.gateways().getLast().whole().entries()).isEqualTo(live);
    }

    private List<String> recordsOfTheServices(Api reader, Predicate<JsonNode> condition) {
        return Stream.of(Kind.values())
                .flatMap(kind -> pages(reader, kind)
                        .filter(condition)
                        .map(record -> brief(record, kind.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static Stream<JsonNode> pages(Api reader, Kind kind) {
        Stream.Builder<JsonNode> records = Stream.builder();
        String next = kind.path() + "?limit=200";
        while (!next.equals("null")) {
            JsonNode page = reader.get(next).json();
            page.path("data").forEach(records::add);
            next = page.path("next").asText();
        }
        return records.build();
    }

    private static List<String> briefly(List<JsonNode> entries) {
        return entries.stream()
                .map(entry -> brief(entry, entry.path("recordType").asText()))
                .toList();
    }

    private static String brief(JsonNode record, String type) {
        return record.path("id").asText() + " " + type + " "
                + record.path("version").asLong();
    }
}
