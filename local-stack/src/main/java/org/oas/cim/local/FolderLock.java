package org.oas.cim.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Who owns a data folder. The operating system gives the lock back when its holder dies in whatever way, so it can never
 * be left behind; the file itself stays and tells the holder's process id.
 */
public final class FolderLock implements AutoCloseable {

    // POSIX gives up a process's lock when it closes any channel to the file: what is held here must not be opened
    // again.
    private static final Set<Path> HELD_HERE = new HashSet<>();

    private static final int ATTEMPTS = 10;
    private static final long PAUSE_NANOS = 20_000_000;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, or fails with {@link Held} at once. */
    public static FolderLock take(Path file) throws IOException {
        synchronized (HELD_HERE) {
            if (HELD_HERE.contains(file)) {
                throw new Held(file);
            }
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Held(file);
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(
                    Long.toString(ProcessHandle.current().pid())));
            HELD_HERE.add(file);
            return new FolderLock(file, channel);
        }
    }

    /** Whether somebody holds the lock. */
    public static boolean isHeld(Path file) throws IOException {
        synchronized (HELD_HERE) {
            if (HELD_HERE.contains(file) || !Files.exists(file)) {
                return HELD_HERE.contains(file);
            }
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                return channel.tryLock() == null;
            }
        }
    }

    @Override
    public void close() {
        synchronized (HELD_HERE) {
            try {
                channel.close();
                HELD_HERE.remove(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    // Whoever asks whether it is held has it for an instant: only one that stays refused is really held.
    private static boolean locked(FileChannel channel) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (channel.tryLock() != null) {
                return true;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return false;
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
