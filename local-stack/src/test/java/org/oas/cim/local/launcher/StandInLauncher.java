package org.oas.cim.local.launcher;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A launcher of stand-ins as a process of its own, for tests that kill it: {@code DATA PORT PORT PORT PORT}. */
final class StandInLauncher {

    private StandInLauncher() {}

    public static void main(String[] args) throws Exception {
        var parts = new StandIns(port(args[1]), port(args[2]), port(args[3]), port(args[4]));
        var launch = Launch.begin(StandIns.options(Path.of(args[0])), parts, System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(launch::close));
        launch.awaitReady();
        new CountDownLatch(1).await();
    }

    private static int port(String text) {
        return Integer.parseInt(text);
    }
}
