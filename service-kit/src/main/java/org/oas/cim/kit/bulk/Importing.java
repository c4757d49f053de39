package org.oas.cim.kit.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.bulk.LinePlan.Change;
import org.oas.cim.kit.bulk.LinePlan.Waiting;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.StoredRecord;

/**
 * One import under way: lines are done in batches as they come; one that refers to a record which is not there yet waits until another
 * line brings it. Lines that wait for each other in a circle are done together at the end. Used by one thread.
 */
final class Importing<C extends RecordContent, E extends StoredRecord<C>> implements Closeable {

    /** Lines written in one transaction. */
    private static final int BATCH = 200;

    private final RecordKind<C, E> kind;
    private final ImportOptions options;
    private final Batches batches;
    private final Circles circles;
    private final Results results;
    private final WaitingLines waiting;
    private final List<Line> batch = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** Numbers of lines that wait for what no other line brings. */
    private Set<Long> hopeless = Set.of();

    Importing(
            RecordKind<C, E> kind,
            ImportOptions options,
            Batches batches,
            Circles circles,
            Results results,
            ObjectMapper json)
            throws IOException {
        this.kind = kind;
        this.options = options;
        this.batches = batches;
        this.circles = circles;
        this.results = results;
        this.waiting = new WaitingLines(json);
    }

    /** Takes the lines to their end. */
    void take(LineReader lines) throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            add(line);
            addReady();
        }
        finish();
        do {
            hopeless = waiting.releaseHopeless();
            finish();
        } while (!hopeless.isEmpty());
        settleCircles();
    }

    /** Does what is begun, and whatever becomes ready by that. */
    private void finish() throws IOException {
        do {
            addReady();
            finishBatch();
        } while (waiting.ready() > 0);
    }

    private void addReady() throws IOException {
        for (Line line = waiting.next(); line != null; line = waiting.next()) {
            add(line);
        }
    }

    /** Two lines about one record are never in one batch: the second is about what the first made of it. */
    private void add(Line line) throws IOException {
        List<String> named = line.names().references();
        if (batch.size() == BATCH || named.stream().anyMatch(names::contains)) {
            finishBatch();
        }
        batch.add(line);
        names.addAll(named);
    }

    private void finishBatch() throws IOException {
        List<Line> lines = List.copyOf(batch);
        batch.clear();
        names.clear();
        if (!lines.isEmpty()) {
            note(lines, batches.done(kind, lines, options));
        }
    }

    private void note(List<Line> lines, List<LinePlan<C>> plans) throws IOException {
        List<String> there = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            LinePlan<C> plan = plans.get(i);
            if (plan instanceof Waiting<C> wait && !hopeless.contains(line.number())) {
                waiting.add(line, wait.reference());
            } else {
                results.add(plan.result(line.number()));
            }
            if (plan instanceof Change<C>) {
                there.addAll(line.names().references());
            }
        }
        waiting.release(there);
    }

    private void settleCircles() throws IOException {
        waiting.releaseAll();
        if (waiting.ready() > Circles.MOST_LINES) {
            for (Line line = waiting.next(); line != null; line = waiting.next()) {
                results.add(Circles.tooMany(line));
            }
            return;
        }
        List<Line> lines = new ArrayList<>();
        for (Line line = waiting.next(); line != null; line = waiting.next()) {
            lines.add(line);
        }
        List<LinePlan<C>> plans = circles.done(kind, lines, options);
        for (int i = 0; i < lines.size(); i++) {
            results.add(plans.get(i).result(lines.get(i).number()));
        }
    }

    @Override
    public void close() throws IOException {
        waiting.close();
    }
}
