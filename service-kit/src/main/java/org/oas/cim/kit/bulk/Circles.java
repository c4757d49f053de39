package org.oas.cim.kit.bulk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.bulk.LinePlan.Change;
import org.oas.cim.kit.bulk.LinePlan.Nothing;
import org.oas.cim.kit.directory.ExpectedRecords;
import org.oas.cim.kit.problem.Violation;
import org.oas.cim.kit.record.Overtaken;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.Records;
import org.oas.cim.kit.record.StoredRecord;

/** Does lines that refer to each other in circles: all that can be taken in one transaction, so that none refers to what is not there. */
@ApplicationScoped
class Circles {

    /** Lines that may refer to each other in circles. */
    static final int MOST_LINES = 1000;

    private final Batches batches;
    private final Records records;
    private final ExpectedRecords expected;
    private final TimeBasedEpochGenerator ids;

    Circles(Batches batches, Records records, ExpectedRecords expected, TimeBasedEpochGenerator ids) {
        this.batches = batches;
        this.records = records;
        this.expected = expected;
        this.ids = ids;
    }

    /** What is answered for each of more lines than can be done together. */
    static LineResult tooMany(Line line) {
        return Nothing.rejected(List.of(Violation.ofMember(
                        "#", "is one of more than " + MOST_LINES + " lines that refer to each other in circles", null)))
                .result(line.number());
    }

    /**
     * What became of each line, in the order given.
     *
     * @param lines {@value #MOST_LINES} at most
     */
    <C extends RecordContent, E extends StoredRecord<C>> List<LinePlan<C>> done(
            RecordKind<C, E> kind, List<Line> lines, ImportOptions options) {
        return Overtaken.retried(() -> {
            lines.forEach(line -> expect(kind, line));
            List<LinePlan<C>> plans = taken(kind, lines, options);
            if (!options.dryRun()) {
                records.apply(kind, Batches.changes(plans));
            }
            return plans;
        });
    }

    /** Leaves out what is rejected, and what refers to it, until the rest holds. */
    private <C extends RecordContent, E extends StoredRecord<C>> List<LinePlan<C>> taken(
            RecordKind<C, E> kind, List<Line> lines, ImportOptions options) {
        Set<Line> leftOut = new HashSet<>();
        while (true) {
            List<LinePlan<C>> plans = batches.planned(kind, lines, options);
            boolean holds = true;
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (!(plans.get(i) instanceof Change<C>) && leftOut.add(line)) {
                    line.names().references().forEach(expected::giveUp);
                    holds = false;
                }
            }
            if (holds) {
                return plans;
            }
        }
    }

    private void expect(RecordKind<?, ?> kind, Line line) {
        UUID chosen = line.names().id();
        UUID id = chosen == null ? ids.generate() : chosen;
        line.names().references().forEach(name -> expected.expect(kind.type(), name, id));
    }
}
