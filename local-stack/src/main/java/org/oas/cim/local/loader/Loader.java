package org.oas.cim.local.loader;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Loads a file of records into a hub: NDJSON, one {@code {"type":"partner|project|activity|study","record":{…}}} a line,
 * with {@code "as":"<partner id>"} where the record belongs to another partner than CIM, and {@code "id":"<record id>"} where it
 * is to have that one. In the file's order, so a record stands before those that refer to it; blank lines are passed over.
 *
 * <p>A record that the hub has under the same {@code externalId} is replaced. One that cannot be loaded is named, with its
 * line and the reason, and the rest goes on. A hub that is busy (429, 503) is waited for. Used by one thread.
 */
public final class Loader {

    private static final int PROGRESS_EVERY = 500;
    private static final int ATTEMPTS = 10;
    private static final int ATTEMPTS_WITHOUT_ANSWER = 4;
    private static final Duration NO_ANSWER_PAUSE = Duration.ofSeconds(1);

    private final URI hub;
    private final HubApi api;
    private final PrintStream out;
    private final Pause pause;

    /**
     * Loads into that hub.
     *
     * @param hub the gateway's base URL
     * @param coordinator CIM's, who records for every partner
     */
    public Loader(URI hub, Tokens coordinator, PrintStream out) {
        this(hub, coordinator, out, Thread::sleep);
    }

    Loader(URI hub, Tokens coordinator, PrintStream out, Pause pause) {
        this.hub = hub;
        this.api = new HubApi(hub, coordinator);
        this.out = out;
        this.pause = pause;
    }

    /**
     * Loads the file, telling the progress.
     *
     * @throws IOException when the file cannot be read or the hub does not answer at all; what was loaded stays
     */
    public LoadReport load(Path file) throws IOException, InterruptedException {
        var report = LoadReport.NOTHING;
        long number = 0;
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    report = report.plus(load(number == 1 ? withoutByteOrderMark(line) : line, number));
                    if (report.total() % PROGRESS_EVERY == 0) {
                        out.println(report);
                    }
                }
            }
        } catch (MalformedInputException e) {
            throw new IOException(
                    "%s is not UTF-8, somewhere after line %d; loaded so far: %s".formatted(file, number, report));
        }
        out.println(report);
        return report;
    }

    private Outcome load(String line, long number) throws IOException, InterruptedException {
        try {
            return upsert(RecordLine.parse(line));
        } catch (Rejection e) {
            out.println(e.at(number));
            return Outcome.REJECTED;
        }
    }

    private Outcome upsert(RecordLine line) throws Rejection, IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return api.upsert(line);
            } catch (Busy e) {
                if (attempt == ATTEMPTS) {
                    throw e.after(attempt, line.externalId());
                }
                pause.of(e.pause());
            } catch (IOException e) {
                // An answer that was lost may have done its work: the next attempt looks the record up first.
                if (attempt == ATTEMPTS_WITHOUT_ANSWER) {
                    throw new IOException(
                            "No hub answers at %s: start one with ./run, or see ./run --status".formatted(hub));
                }
                pause.of(NO_ANSWER_PAUSE);
            }
        }
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    /** Waiting; tests do without. */
    interface Pause {
        void of(Duration duration) throws InterruptedException;
    }
}
