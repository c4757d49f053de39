package org.oas.cim.local;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waiting for the end of processes, whether this one started them or a predecessor did. */
public final class Exits {

    private Exits() {}

    /** Waits until the process has ended or the patience is used up; tells whether it has ended. */
    public static boolean within(Duration patience, ProcessHandle process) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** Asks the process to end, and ends it by force when it has not done so within {@code patience}. */
    public static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!within(patience, process)) {
            process.destroyForcibly();
            within(patience, process);
        }
    }

    /** The exit code of a process that ends by itself. */
    static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
