package org.oas.cim.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code postmaster.pid}, by which a server that outlived its launcher is found again. Its number alone proves nothing:
 * after a reboot it may be anybody's.
 */
final class PostmasterFile {

    private static final String NAME = "postmaster.pid";

    private PostmasterFile() {}

    /** The live server of that data folder; a stale file is removed, because the server would take it for a live one. */
    static Optional<ProcessHandle> serverOf(Path cluster) throws IOException {
        var file = cluster.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var pid = pid(Files.readAllLines(file));
        var server = pid.isPresent()
                ? ProcessHandle.of(pid.getAsLong()).filter(handle -> isServerOf(handle, cluster))
                : Optional.<ProcessHandle>empty();
        if (server.isEmpty()) {
            Files.deleteIfExists(file);
        }
        return server;
    }

    private static OptionalLong pid(List<String> lines) {
        try {
            return lines.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(lines.getFirst().strip()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static boolean isServerOf(ProcessHandle handle, Path cluster) {
        return handle.info().arguments().map(List::of).orElse(List.of()).contains(cluster.toString());
    }
}
