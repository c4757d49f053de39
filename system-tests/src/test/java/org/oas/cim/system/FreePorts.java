package org.oas.cim.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Ports for one hub. Below those that the system gives to outgoing connections, so that none is taken in between. */
public final class FreePorts {

    private static final List<String> OPTIONS = List.of(
            "--gateway-port",
            "--activity-port",
            "--partner-port",
            "--research-port",
            "--postgres-port",
            "--kafka-port",
            "--identity-port");
    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 30_000;

    private FreePorts() {}

    /** The launcher's port options, each with a port that is free now. */
    static List<String> options() {
        List<String> options = new ArrayList<>();
        int port = anywhere();
        for (String option : OPTIONS) {
            port = freeFrom(port);
            options.add(option);
            options.add(Integer.toString(port));
            port++;
        }
        return options;
    }

    /** One more port that is free now. */
    public static int one() {
        return freeFrom(anywhere());
    }

    private static int anywhere() {
        return ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
    }

    private static int freeFrom(int first) {
        int port = first;
        while (!isFree(port)) {
            port++;
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
