package org.oas.cim.local.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.oas.cim.local.FolderLock;
import org.oas.cim.local.LoopbackPort;

/** One run of the suite on a data folder, from taking the folder to giving it back. */
final class Launch implements AutoCloseable {

    private final FolderLock lock;
    private final Suite suite;
    private final ControlSocket control;
    private final RunFile runFile;
    private final PrintStream out;
    private final ExecutorService events = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("events").factory());
    private volatile String state = "starting";

    private Launch(FolderLock lock, List<Part> parts, DataFolder data, LauncherOptions options, PrintStream out)
            throws IOException {
        this.lock = lock;
        this.out = out;
        this.suite = new Suite(parts, status -> events.execute(() -> tell(status)));
        this.control = new ControlSocket();
        this.runFile = new RunFile(data, control, options);
    }

    /**
     * Takes the folder, stops what a killed predecessor left behind, and starts the parts; does not wait for them.
     *
     * @throws FolderLock.Held when the folder has a launcher already
     * @throws StartException when a port is taken; nothing has been started then
     */
    static Launch begin(LauncherOptions options, PartList parts, PrintStream out) throws IOException, StartException {
        var data = DataFolder.open(options.data());
        var lock = data.lock();
        try {
            var leftovers = Leftovers.stop(data);
            if (!leftovers.isEmpty()) {
                out.println("Stopped what an earlier launcher left running: " + String.join(", ", leftovers));
            }
            if (options.reset()) {
                data.clear();
                out.println("Deleted the data in " + data.path());
            }
            var all = parts.of(options, data);
            requireFreePorts(all);
            var launch = new Launch(lock, all, data, options, out);
            launch.start(data);
            return launch;
        } catch (IOException | StartException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Waits until all parts are ready. */
    void awaitReady() throws StartException, InterruptedException {
        suite.awaitReady();
        state = "ready";
        settle();
    }

    /** Stops all parts in reverse order and gives the folder back. */
    @Override
    public void close() {
        state = "stopping";
        settle();
        try {
            suite.stop();
            settle();
            runFile.remove();
            control.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            events.shutdown();
            lock.close();
        }
    }

    private void start(DataFolder data) throws IOException {
        out.println("Starting; data and logs in " + data.path());
        runFile.write(state, suite.statuses());
        control.serve(new PartCommands(suite, this::settle));
        suite.start();
    }

    // One thread tells and writes, so that lines and states come in order and no part waits for another's lock.
    private void tell(PartStatus status) {
        switch (status.state()) {
            case READY -> out.println("%s  %.1f s".formatted(status.line(), status.seconds()));
            case BROKEN -> out.println("%s  %s; trying again".formatted(status.line(), status.problem()));
            case STOPPED -> {
                if (!state.equals("starting")) {
                    out.println(status.line());
                }
            }
            case WAITING, STARTING -> {}
        }
        write();
    }

    private void write() {
        try {
            runFile.write(state, suite.statuses());
        } catch (IOException e) {
            out.println("Cannot write run.json: " + e.getMessage());
        }
    }

    private void settle() {
        CompletableFuture.runAsync(this::write, events).join();
    }

    private static void requireFreePorts(List<Part> parts) throws StartException {
        for (var part : parts) {
            var twin = parts.stream()
                    .filter(other -> !other.name().equals(part.name()) && other.port() == part.port())
                    .findFirst();
            if (twin.isPresent()) {
                throw new StartException(String.format(
                        Locale.ROOT,
                        "Port %d is asked for twice, for %s and for %s: change %s.",
                        part.port(),
                        part.name(),
                        twin.get().name(),
                        part.portOption()));
            }
            if (LoopbackPort.isTaken(part.port())) {
                throw StartException.portTaken(part);
            }
        }
    }

    /** What to start; tests put stand-ins here. */
    interface PartList {
        List<Part> of(LauncherOptions options, DataFolder data) throws IOException;
    }
}
