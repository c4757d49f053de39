package org.oas.cim.local.launcher;

import java.nio.file.Path;

/** What the user asks for. All but the first two act on the launcher that runs on the data folder. */
sealed interface Command {

    record Help() implements Command {}

    record Start() implements Command {}

    record Load(Path file) implements Command {}

    record Status() implements Command {}

    /**
     * A change of one part.
     *
     * @param action {@code stop}, {@code start} or {@code restart}
     */
    record Part(String action, String name) implements Command {}
}
