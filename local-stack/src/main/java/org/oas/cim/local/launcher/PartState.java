package org.oas.cim.local.launcher;

import java.util.Locale;

/** Where a part is in its life. */
enum PartState {
    /** Stopped on purpose, or not started yet. */
    STOPPED,
    /** Another part has to be ready first. */
    WAITING,
    STARTING,
    READY,
    /** It died or did not come up; it is tried again after a pause. */
    BROKEN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
