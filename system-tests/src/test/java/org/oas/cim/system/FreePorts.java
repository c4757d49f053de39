package org.oas.cim.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Ports for one hub. Below those that the system gives to outgoing connections, so that none is taken in between. */
final class FreePorts {

    private static final List<String> OPTIONS = List.of(
            "--gateway-port",
            "--activity-port",
            "--partner-port",
            "--research-port",
            "--postgres-port",
            "--kafka-port");
    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 30_000;

    private FreePorts() {}

    /** The launcher's port options, each with a port that is free now. */
    static List<String> options() {
        List<String> options = new ArrayList<>();
        int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
        for (String option : OPTIONS) {
            while (!isFree(port)) {
                port++;
            }
            options.add(option);
            options.add(Integer.toString(port));
            port++;
        }
        return options;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
