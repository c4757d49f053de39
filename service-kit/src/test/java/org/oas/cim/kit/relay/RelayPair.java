package org.oas.cim.kit.relay;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.HubConfig;
import org.oas.cim.kit.OwnDatabase;
import org.oas.cim.kit.Snapshots;
import org.oas.cim.kit.changelog.ChangeAppended;
import org.oas.cim.kit.changelog.ChangeLog;
import org.oas.cim.kit.changelog.ChangeLogs;
import org.oas.cim.kit.identity.Actors;
import org.oas.cim.kit.kafka.KafkaClients;
import org.oas.cim.kit.kafka.TopicContent;
import org.oas.cim.kit.kafka.TopicRegistry;

/** Two relays on one database of their own, each connecting as a user of its own. The first one leads at the beginning. */
final class RelayPair implements AutoCloseable {

    /** What the application lends to relays that are not its own. */
    @Dependent
    record Parts(KafkaClients clients, TopicRegistry topics, HubConfig config, Event<ChangeAppended> appended) {}

    private static final Topic TOPIC = Topic.RESEARCH;

    private final String name;
    private final DataSource database;
    private final ChangeLog log;
    private final TopicContent content;
    private final Relay first;
    private final Relay second;

    private RelayPair(String name, DataSource database, Parts parts) throws SQLException {
        this.name = name;
        this.database = database;
        this.log = ChangeLogs.of(database, parts.appended());
        this.content = new TopicContent(parts.clients(), TOPIC);
        this.first = relay(OwnDatabase.forUser(first(), name), parts);
        this.second = relay(OwnDatabase.forUser(second(), name), parts);
    }

    static RelayPair begin(Parts parts, String name) throws SQLException, IOException {
        RelayPair pair = new RelayPair(name, OwnDatabase.make(name), parts);
        pair.first.start(new StartupEvent());
        eventually().until(() -> pair.table().leader().equals(pair.first()));
        pair.second.start(new StartupEvent());
        return pair;
    }

    private Relay relay(DataSource source, Parts parts) {
        RelayedTopic target = new RelayedTopic(TOPIC, name + "-service");
        return new Relay(
                source,
                new RelayLeaderships(target, parts.clients(), parts.topics(), parts.config()),
                new RelayMeters(source, new SimpleMeterRegistry()),
                parts.config());
    }

    String first() {
        return name + "_first";
    }

    String second() {
        return name + "_second";
    }

    ChangeLogTable table() {
        return new ChangeLogTable(database);
    }

    List<UUID> records(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    /** Appends these versions of all the records, in turn. */
    void append(List<UUID> records, long from, long to) {
        for (long version : numbers(from, to)) {
            for (UUID record : records) {
                log.append(Snapshots.activity(record, version), Actors.CIM);
            }
        }
    }

    /** The first relay's connection ends, and it gets no other one. */
    void cutOffTheFirst() throws SQLException {
        OwnDatabase.execute(database, "alter role " + first() + " nologin");
        table().cutTheLeaderOff();
    }

    Map<UUID, List<Long>> published() throws Exception {
        return content.versions();
    }

    static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }

    @Override
    public void close() throws InterruptedException {
        first.stop(new ShutdownEvent());
        second.stop(new ShutdownEvent());
    }
}
