package org.oas.cim.local.launcher;

import java.time.Duration;

import org.oas.cim.local.Exits;

/** One run of a part. */
interface RunningPart {

    /** How long a part may take to stop by itself. */
    Duration PATIENCE = Duration.ofSeconds(15);

    ProcessHandle process();

    /** Stops it, by force if it has to be, and gives back what it held; fine for one that is dead already. */
    default void stop() {
        Exits.stop(process(), PATIENCE);
    }
}
