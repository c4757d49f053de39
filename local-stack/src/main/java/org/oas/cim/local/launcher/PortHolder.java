package org.oas.cim.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out who listens on a port, where the operating system shows it in {@code /proc}. */
final class PortHolder {

    private static final String LISTENING = "0A";

    private PortHolder() {}

    /** Like {@code process 12 (nginx)}; empty where it cannot be seen. */
    static Optional<String> of(int port) {
        var sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> inodes(Path.of(table), port))
                .map("socket:[%s]"::formatted)
                .collect(Collectors.toUnmodifiableSet());
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .filter(process -> holds(process, sockets))
                        .map(PortHolder::describe)
                        .findFirst();
    }

    private static Stream<String> inodes(Path table, int port) {
        try {
            var suffix = ":%04X".formatted(port);
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(columns ->
                            columns[1].toUpperCase(Locale.ROOT).endsWith(suffix) && columns[3].equals(LISTENING))
                    .map(columns -> columns[9]);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean holds(ProcessHandle process, Set<String> sockets) {
        try (var files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String describe(ProcessHandle process) {
        var command =
                process.info().command().map(path -> Path.of(path).getFileName().toString());
        var words = Stream.concat(command.stream(), process.info().arguments().map(List::of).orElse(List.of()).stream())
                .collect(Collectors.joining(" "));
        var shown = words.length() > 80 ? words.substring(0, 80) + "…" : words;
        return "process %d%s".formatted(process.pid(), shown.isEmpty() ? "" : " (" + shown + ")");
    }
}
