package org.oas.cim.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Who owns a data folder. The operating system gives the lock back when its holder dies in whatever way, so it can never
 * be left behind; the file itself stays and tells the holder's process id.
 */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or fails with {@link Held} at once. */
    public static FolderLock take(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new Held(file);
        }
        Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
        return new FolderLock(channel);
    }

    /** Whether somebody holds the lock. */
    public static boolean isHeld(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !locked(channel);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Somebody else owns the folder. */
    public static final class Held extends IOException {

        private static final long serialVersionUID = 1L;

        private final String holder;

        private Held(Path file) throws IOException {
            super("%s is in use by process %s".formatted(file.getParent(), pidIn(file)));
            this.holder = pidIn(file);
        }

        /** The holder's process id, or a question mark. */
        public String holder() {
            return holder;
        }

        private static String pidIn(Path file) throws IOException {
            var pid = Files.readString(file).strip();
            return pid.isEmpty() ? "?" : pid;
        }
    }
}
