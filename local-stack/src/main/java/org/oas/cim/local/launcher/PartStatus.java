package org.oas.cim.local.launcher;

import org.jspecify.annotations.Nullable;

/**
 * One part at one moment.
 *
 * @param pid null while no process runs
 * @param seconds from the last start to being ready
 * @param failures starts in a row that did not lead to a part that stayed
 * @param problem why it is broken, otherwise empty
 */
record PartStatus(Part part, PartState state, @Nullable Long pid, double seconds, int failures, String problem) {

    String line() {
        var process = pid == null ? "" : "pid " + pid;
        return "  %-17s %-9s %-25s %s"
                .formatted(part.name(), state.word(), part.url(), process)
                .stripTrailing();
    }
}
