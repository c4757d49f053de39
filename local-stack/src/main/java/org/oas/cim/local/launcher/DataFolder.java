package org.oas.cim.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.oas.cim.local.FolderLock;
import org.oas.cim.local.FolderTree;
import org.oas.cim.local.Secret;

/**
 * Everything that the hub keeps on this machine. A marker file tells a hub's folder from any other; what is not a hub's
 * is neither used nor deleted.
 *
 * @param path absolute, without symbolic links
 */
record DataFolder(Path path) {

    private static final String MARKER = "hub-data";
    private static final String LOCK = "launcher.lock";

    /** Opens the folder, and makes it where it is absent or empty. */
    static DataFolder open(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new IOException(path + " is not a folder: choose another with --data");
        }
        Files.createDirectories(path);
        var folder = new DataFolder(path.toRealPath());
        if (!Files.exists(folder.path.resolve(MARKER))) {
            if (!folder.children().isEmpty()) {
                throw new IOException(path + " holds other things than a hub's data and is left alone: choose another"
                        + " folder with --data");
            }
            Files.writeString(folder.path.resolve(MARKER), "The data of one activity hub, see ./run --help\n");
        }
        for (var name : List.of("logs", "index")) {
            Files.createDirectories(folder.path.resolve(name));
        }
        return folder;
    }

    /** Makes this process the folder's launcher, or fails with {@link FolderLock.Held}. */
    FolderLock lock() throws IOException {
        return FolderLock.take(path.resolve(LOCK));
    }

    boolean isLocked() throws IOException {
        return FolderLock.isHeld(path.resolve(LOCK));
    }

    /** Deletes everything but the marker and the lock, which the caller holds. */
    void clear() throws IOException {
        for (var child : children()) {
            if (!Set.of(MARKER, LOCK).contains(child.getFileName().toString())) {
                FolderTree.delete(child);
            }
        }
        open(path);
    }

    Path log(String part) {
        return path.resolve("logs").resolve(part + ".log");
    }

    Path index(String gateway) {
        return path.resolve("index").resolve(gateway);
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    /** What tokens are signed with: made once, so that they outlive a restart. */
    Path identityKey() {
        return path.resolve("identity-key.json");
    }

    Path runFile() {
        return path.resolve("run.json");
    }

    Path sampleNote() {
        return path.resolve("sample");
    }

    /** The key that signs cursors and ETags: made once, so that they outlive a restart. */
    String cursorKey() throws IOException {
        return Secret.in(path.resolve("cursor-key"));
    }

    /** The password of the account that services use; they make the account with it. */
    String applicationPassword() throws IOException {
        return Secret.in(path.resolve("application-password"));
    }

    /** The password of Keycloak's administrator: made once, since Keycloak takes it at its first start only. */
    String keycloakPassword() throws IOException {
        return Secret.in(keycloakPasswordFile());
    }

    Path keycloakPasswordFile() {
        return path.resolve("keycloak-password");
    }

    private List<Path> children() throws IOException {
        try (var files = Files.list(path)) {
            return files.toList();
        }
    }
}
