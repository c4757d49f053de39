package org.oas.cim.local.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.oas.cim.local.Exits;
import org.oas.cim.local.LocalPostgres;

/**
 * What a launcher that was killed left running. A process is a part only if its own command line says so, with this data
 * folder's path; a number in a file could by now be a stranger's.
 */
final class Leftovers {

    private static final String FOLDER = "-Dlocal.stack.data=";
    private static final String NAME = "-Dlocal.stack.part=";

    private Leftovers() {}

    /** The flags by which a part is known again. */
    static List<String> marks(DataFolder data, String part) {
        return List.of(FOLDER + data.path(), NAME + part);
    }

    /** Stops all of them, the ones that depend on others first; returns what was stopped, like {@code kafka (pid 12)}. */
    static List<String> stop(DataFolder data) throws IOException {
        var stopped = new ArrayList<String>();
        stopAll(processes(data, "gateway"), stopped);
        stopAll(processes(data, "").filter(left -> !left.name().equals("kafka")), stopped);
        stopAll(processes(data, "kafka"), stopped);
        LocalPostgres.stopLeftOver(data.postgres()).ifPresent(pid -> stopped.add("postgres (pid %d)".formatted(pid)));
        return stopped;
    }

    private static void stopAll(Stream<Left> processes, List<String> stopped) {
        var group = processes.toList();
        group.forEach(left -> left.process().destroy());
        for (var left : group) {
            Exits.stop(left.process(), RunningPart.PATIENCE);
            stopped.add("%s (pid %d)".formatted(left.name(), left.process().pid()));
        }
    }

    private static Stream<Left> processes(DataFolder data, String prefix) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> name(process, data).map(name -> new Left(name, process)).stream())
                .filter(left -> left.name().startsWith(prefix));
    }

    private static Optional<String> name(ProcessHandle process, DataFolder data) {
        var arguments = process.info().arguments().map(List::of).orElse(List.of());
        return arguments.contains(FOLDER + data.path())
                ? arguments.stream()
                        .filter(argument -> argument.startsWith(NAME))
                        .map(argument -> argument.substring(NAME.length()))
                        .findFirst()
                : Optional.empty();
    }

    private record Left(String name, ProcessHandle process) {}
}
