package org.oas.cim.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Who PostgreSQL runs as. It refuses root; so root starts it in a user namespace, where the same account has no
 * privileges and another number, or, where a container forbids that, as the unprivileged account 65534.
 *
 * @param prefix what stands before each of PostgreSQL's commands
 * @param owner the account that must own the files, where it is another one
 */
record ServerAccount(List<String> prefix, Optional<String> owner) {

    private static final String NOBODY = "65534";

    static ServerAccount detect() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerAccount(List.of(), Optional.empty());
        }
        var namespace = OwnSession.onPath("unshare")
                .map(unshare -> List.of(unshare, "-U"))
                .filter(ServerAccount::dropsRoot);
        if (namespace.isPresent()) {
            return new ServerAccount(namespace.get(), Optional.empty());
        }
        var account = OwnSession.onPath("setpriv")
                .map(setpriv -> List.of(setpriv, "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"))
                .filter(ServerAccount::dropsRoot);
        return new ServerAccount(
                account.orElseThrow(() ->
                        new IOException("PostgreSQL does not run as root, and neither unshare nor setpriv can drop the"
                                + " privileges here: start as an ordinary user")),
                Optional.of(NOBODY));
    }

    List<String> command(Path program, List<String> arguments) {
        return Stream.of(prefix, List.of(program.toString()), arguments)
                .flatMap(List::stream)
                .toList();
    }

    /** Makes a new folder that this account may fill. */
    void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (owner.isPresent()) {
            run(List.of("chown", owner.get() + ":" + owner.get(), folder.toString()));
            if (!succeeds(command(Path.of("/bin/ls"), List.of(folder.toString())))) {
                throw new IOException(("PostgreSQL does not run as root, and account %s may not enter %s: choose a data"
                                + " folder that every account can reach, or start as an ordinary user")
                        .formatted(owner.get(), folder));
            }
        }
    }

    /** Lets this account read the file. */
    void giveFile(Path file) throws IOException {
        if (owner.isPresent()) {
            run(List.of("chown", owner.get(), file.toString()));
        }
    }

    private static boolean dropsRoot(List<String> prefix) {
        var test = new ArrayList<>(prefix);
        test.addAll(List.of("sh", "-c", "test \"$(id -u)\" != 0"));
        return succeeds(test);
    }

    private static void run(List<String> command) throws IOException {
        if (!succeeds(command)) {
            throw new IOException("Failed: " + String.join(" ", command));
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
