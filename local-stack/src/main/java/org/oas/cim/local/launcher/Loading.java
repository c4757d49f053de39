package org.oas.cim.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.oas.cim.local.identity.DemoClient;
import org.oas.cim.local.loader.Loader;
import org.oas.cim.local.loader.Tokens;

/** {@code --load}. */
final class Loading {

    private static final Duration READY_PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(250);

    private Loading() {}

    /** Fails where the file cannot be read: that is better known before a hub is started for it. */
    static void requireReadable(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IOException("Cannot read " + file);
        }
    }

    /** Loads into a hub that another launcher runs, once it is ready; returns the exit code. */
    static int into(RunningHub hub, LauncherOptions options, Path file) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + READY_PATIENCE.toNanos();
        Optional<RunningHub> seen = Optional.of(hub);
        while (seen.isPresent() && !seen.get().isReady() && System.nanoTime() < deadline) {
            Thread.sleep(POLL);
            seen = RunningHub.of(options);
        }
        return into(hub.gatewayUrl(), hub.tokenEndpoint(), file);
    }

    /** Asks there for tokens of CIM's. */
    static Tokens coordinator(String tokenEndpoint) {
        return new Tokens(URI.create(tokenEndpoint), DemoClient.CIM.id(), DemoClient.CIM.secret());
    }

    /** Loads through the gateway at that URL, with tokens that are given there; returns the exit code. */
    static int into(String gateway, String tokenEndpoint, Path file) throws IOException, InterruptedException {
        return new Loader(URI.create(gateway), coordinator(tokenEndpoint), System.out)
                .load(file)
                .exitCode();
    }
}
