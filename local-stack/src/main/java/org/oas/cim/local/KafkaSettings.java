package org.oas.cim.local;

import java.nio.file.Path;
import java.util.Properties;

/**
 * The settings of a broker that is alone: it is its own controller, and nothing has a second copy.
 *
 * <p>An acknowledged message is in the operating system's page cache, so it survives the end of the broker's process in
 * whatever way. It is forced to the disk within {@value #FLUSH_MILLIS} ms: a power loss may cost what was acknowledged
 * in about that time. The records are safe in their services' databases and can be published again from the change logs.
 */
public final class KafkaSettings {

    static final int NODE = 1;

    private static final int FLUSH_MILLIS = 1000;
    private static final int MAX_MESSAGE_BYTES = 1_048_588;
    private static final int CLEANER_BUFFER_BYTES = 8 * 1024 * 1024;

    private KafkaSettings() {}

    /** The settings by Kafka's names, for a broker that keeps its data in {@code logs} and listens on 127.0.0.1. */
    public static Properties of(Path logs, int port, int controllerPort) {
        var settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", Integer.toString(NODE));
        settings.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("listeners", listener("PLAINTEXT", port) + "," + listener("CONTROLLER", controllerPort));
        settings.setProperty("advertised.listeners", listener("PLAINTEXT", port));
        settings.setProperty("log.dirs", logs.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("delete.topic.enable", "true");
        settings.setProperty("message.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        oneCopyOfEverything(settings);
        forcedToTheDiskSoon(settings);
        smallAndQuick(settings);
        return settings;
    }

    private static void oneCopyOfEverything(Properties settings) {
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("min.insync.replicas", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    private static void forcedToTheDiskSoon(Properties settings) {
        settings.setProperty("log.flush.interval.ms", Integer.toString(FLUSH_MILLIS));
        settings.setProperty("log.flush.scheduler.interval.ms", Integer.toString(FLUSH_MILLIS));
    }

    private static void smallAndQuick(Properties settings) {
        settings.setProperty("num.partitions", "1");
        settings.setProperty("offsets.topic.num.partitions", "1");
        settings.setProperty("transaction.state.log.num.partitions", "1");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        // A killed broker's successor may not register before its session has ended: nine seconds by default.
        settings.setProperty("broker.session.timeout.ms", "2000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("background.threads", "2");
        settings.setProperty("num.recovery.threads.per.data.dir", "2");
        settings.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(CLEANER_BUFFER_BYTES));
    }

    private static String listener(String name, int port) {
        return name + "://127.0.0.1:" + port;
    }
}
