package org.oas.cim.local.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * What the launcher has to know about one part of the suite.
 *
 * @param stage parts of a higher stage are stopped before those of a lower one
 * @param needs the names of the parts that must be ready before this one is started
 * @param portOption the option that changes the port
 */
record Part(
        String name,
        int stage,
        Set<String> needs,
        int port,
        String portOption,
        String url,
        Path log,
        Starter starter,
        Probe probe) {

    /** Starts a process and returns without waiting for more than it needs to. */
    interface Starter {
        RunningPart start() throws IOException;
    }

    /** Tells whether the part serves now; answers within two seconds. */
    interface Probe {
        boolean ready();
    }
}
