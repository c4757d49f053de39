package org.oas.cim.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.oas.cim.local.FolderLock;

/**
 * The program behind {@code ./run}; its help text says what it does. The system property {@code local.stack.root} names the
 * project's folder, {@code local.stack.folder} the one that the user is in. Exits with 0, with 1 for a failure that is told in a
 * line, with 64 for a command line that cannot be understood.
 */
public final class Launcher {

    private static final int FAILED = 1;
    private static final int USAGE = 64;

    private Launcher() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> arguments) {
        try {
            var options = OptionParser.parse(arguments, System.getenv(), folder("local.stack.folder"));
            return run(options, folder("local.stack.root"));
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            return USAGE;
        } catch (FolderLock.Held e) {
            System.err.printf("already running (pid %s): see ./run --status%n", e.holder());
            return FAILED;
        } catch (StartException | IOException e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static int run(LauncherOptions options, Path root)
            throws IOException, StartException, InterruptedException {
        return switch (options.command()) {
            case Command.Help() -> help();
            case Command.Start() -> new Session(options, root).untilStopped(null);
            case Command.Status() -> ask(options, "status", "-");
            case Command.Part(var action, var name) -> ask(options, action, name);
            case Command.Load(var file) -> {
                Loading.requireReadable(file);
                var running = RunningHub.of(options);
                yield running.isPresent()
                        ? Loading.into(running.get(), options, file)
                        : new Session(options, root).untilStopped(file);
            }
        };
    }

    private static int help() throws IOException {
        try (var text = Launcher.class.getResourceAsStream("help.txt")) {
            if (text != null) {
                System.out.print(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return 0;
    }

    private static int ask(LauncherOptions options, String action, String part) throws IOException {
        var running = RunningHub.of(options);
        if (running.isEmpty()) {
            System.err.println("No hub is running on " + options.data());
            return FAILED;
        }
        return running.get().ask(action, part);
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property, "")).toAbsolutePath().normalize();
    }
}
