package org.oas.cim.system.torture;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.oas.cim.system.Feed;
import org.oas.cim.system.Hub;
import org.oas.cim.system.Part;
import org.oas.cim.system.torture.ServiceDatabase.Leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** Makes trouble, one at a time, while the writers write. */
final class Troubles {

    private final Hub hub;
    private final SecondService second;
    private final List<ServiceDatabase> databases;
    private final Workload workload;
    private final StaleVersions stale;
    private final Random random;
    private final AtomicLong endedMarks = new AtomicLong();

    Troubles(Hub hub, SecondService second, List<ServiceDatabase> databases, Workload workload, Random random) {
        this.hub = hub;
        this.second = second;
        this.databases = databases;
        this.workload = workload;
        this.stale = new StaleVersions(hub.topics(), random);
        this.random = random;
    }

    void make(Trouble trouble, int operations) throws SQLException {
        switch (trouble) {
            case BROKER_STOPPED_AND_STARTED -> stopAndStartTheBroker(operations);
            case PREDECESSOR_GOES_ON -> letAPredecessorGoOn(operations);
            case LOCK_CUT -> workload.during(operations, () -> cutTheLock(any(databases)));
            case KILLED_BETWEEN_SEND_AND_MARK -> killBetweenSendAndMark(operations);
            case SERVICE_KILLED -> workload.during(operations, this::killAService);
            case MERGER_KILLED -> workload.during(operations, this::killTheMerger);
            case PUBLISHED_AGAIN -> workload.during(operations, this::publishAgain);
            case STALE_VERSIONS_INJECTED ->
                workload.during(operations, () -> databases.forEach(database -> stale.injectInto(database.topic())));
        }
    }

    /** How many relays lost their connection between Kafka's commit and the mark. */
    long endedMarks() {
        return endedMarks.get();
    }

    private void stopAndStartTheBroker(int operations) {
        workload.during(operations / 4, () -> hub.stop("kafka"));
        workload.write(operations / 4);
        workload.during(operations / 4, () -> hub.start("kafka"));
        workload.write(operations - 3 * (operations / 4));
    }

    private void letAPredecessorGoOn(int operations) throws SQLException {
        second.awaitReady();
        awaitReady("activity-service");
        ServiceDatabase database = databases.getFirst();
        Part predecessor = new Predecessor(database, hub, second).stall();
        try {
            workload.write(operations / 2);
            eventually(() -> assertThat(database.unpublished()).isZero());
        } finally {
            predecessor.resume();
        }
        workload.write(operations - operations / 2);
    }

    private static void cutTheLock(ServiceDatabase database) {
        eventually(() -> assertThat(database.leader()).isPresent());
        Leader leader = database.leader().orElseThrow();
        database.cut(leader);
        eventually(
                () -> assertThat(database.leader().orElseThrow().connection()).isNotEqualTo(leader.connection()));
    }

    private void killBetweenSendAndMark(int operations) {
        databases.forEach(ServiceDatabase::endConnectionsThatMark);
        workload.write(operations);
        databases.forEach(database -> endedMarks.addAndGet(database.letConnectionsMark()));
    }

    private void killAService() {
        String service = any(List.of("activity-service", "partner-service", "research-service", "second"));
        if (service.equals("second")) {
            second.killAndStartAgain();
        } else {
            awaitReady(service).kill();
        }
    }

    private void killTheMerger() {
        eventually(() -> assertThat(List.of("gateway", "gateway-2").stream().map(hub::part))
                .anyMatch(gateway -> new Feed(hub.api(gateway.url())).merges()));
        List.of("gateway", "gateway-2").stream()
                .map(hub::part)
                .filter(gateway -> new Feed(hub.api(gateway.url())).merges())
                .findFirst()
                .orElseThrow()
                .kill();
    }

    private void publishAgain() {
        databases.forEach(ServiceDatabase::topicIsNew);
        eventually(() -> assertThat(databases).allMatch(ServiceDatabase::hasNoticedNewTopic));
    }

    private Part awaitReady(String part) {
        eventually(() -> assertThat(hub.part(part).isReady()).isTrue());
        return hub.part(part);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
