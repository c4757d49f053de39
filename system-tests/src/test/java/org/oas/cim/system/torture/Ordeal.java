package org.oas.cim.system.torture;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.oas.cim.system.Answer;
import org.oas.cim.system.Api;
import org.oas.cim.system.Feed;
import org.oas.cim.system.Hub;
import org.oas.cim.system.Kind;
import org.oas.cim.system.Topics;

/** What the hub went through, and what it held when all was quiet again. */
final class Ordeal implements AutoCloseable {

    /** So many in {@code ./check}; {@code ./check --long} asks for more. */
    static final int OPERATIONS = Integer.getInteger("torture.operations", 1_500);

    private static final System.Logger LOG = System.getLogger(Ordeal.class.getName());
    private static final int PARTNERS_THAT_STAY = 5;

    private final long seed;
    private final Random random;
    private final Hub hub;
    private final SecondService second;
    private final List<ServiceDatabase> databases;
    private final Ledger ledger = new Ledger();
    private final Tally tally = new Tally();
    private long endedMarks;
    private @Nullable Aftermath aftermath;

    private Ordeal(long seed, Hub hub) {
        this.seed = seed;
        this.random = new Random(seed);
        this.hub = hub;
        this.second = SecondService.start(hub);
        this.databases = List.of(
                ServiceDatabase.of(hub.runFile(), "activity", Topics.ACTIVITIES),
                ServiceDatabase.of(hub.runFile(), "partner", "cim.partners"),
                ServiceDatabase.of(hub.runFile(), "research", "cim.research"));
    }

    static Ordeal begin(long seed) {
        LOG.log(System.Logger.Level.INFO, "torture; seed={0}", Long.toString(seed));
        return new Ordeal(seed, Hub.launch("torture", "--gateways", "2"));
    }

    void endure() throws SQLException {
        second.awaitReady();
        List<Trouble> plan = Trouble.inAnyOrder(random);
        try (Workload workload = Workload.start(writers())) {
            Troubles troubles = new Troubles(hub, second, databases, workload, random);
            int left = OPERATIONS;
            for (int round = 0; round < plan.size(); round++) {
                int operations = left / (plan.size() - round);
                left -= operations;
                long begun = System.nanoTime();
                troubles.make(plan.get(round), operations);
                LOG.log(
                        System.Logger.Level.INFO,
                        "torture; round={0} trouble={1} ms={2}",
                        round,
                        plan.get(round),
                        (System.nanoTime() - begun) / 1_000_000);
            }
            endedMarks = troubles.endedMarks();
        }
        hub.heal();
        second.awaitReady();
        ledger.settle(hub.api());
        awaitTheEndOfEveryTopic();
        aftermath = Aftermath.read(hub.topics(), databases);
        LOG.log(
                System.Logger.Level.INFO,
                "torture; seed={0} rounds={1} {2} marks={3} {4}",
                Long.toString(seed),
                plan.size(),
                tally,
                endedMarks,
                aftermath);
    }

    /** Each topic has one order: what is written last arrives last. */
    private void awaitTheEndOfEveryTopic() {
        for (Kind kind : List.of(Kind.ACTIVITY, Kind.PARTNER, Kind.STUDY)) {
            Answer last = hub.api().post(kind.path(), kind.called(Kind.word()));
            gateways().forEach(gateway -> gateway.await(last.id(), 1));
        }
    }

    /** The feed as each gateway serves it. */
    List<Feed> gateways() {
        return List.of(new Feed(api("gateway")), new Feed(api("gateway-2")));
    }

    private List<Writer> writers() {
        List<String> partners = adoptPartners();
        Doors direct = new Doors(api("activity-service"), api("partner-service"), api("research-service"));
        List<Doors> doors = List.of(
                direct,
                direct,
                direct.activitiesAt(second.api()),
                direct.activitiesAt(second.api()),
                direct.activitiesAt(second.api()),
                direct.activitiesAt(second.api()),
                Doors.through(api("gateway")),
                Doors.through(api("gateway-2")));
        return doors.stream()
                .map(each -> new Writer(each, ledger, tally, partners, new Random(random.nextLong())))
                .toList();
    }

    private List<String> adoptPartners() {
        List<String> ids = new ArrayList<>();
        JsonNode page = hub.api()
                .get(Kind.PARTNER.path() + "?limit=" + PARTNERS_THAT_STAY)
                .json();
        for (JsonNode partner : page.path("data")) {
            ids.add(ledger.add(Kind.PARTNER, partner, true).id());
        }
        return ids;
    }

    private Api api(String part) {
        return hub.api(hub.part(part).url());
    }

    Hub hub() {
        return hub;
    }

    Ledger ledger() {
        return ledger;
    }

    Tally tally() {
        return tally;
    }

    Aftermath aftermath() {
        return Objects.requireNonNull(aftermath);
    }

    @Override
    public void close() {
        second.close();
        hub.close();
    }
}
