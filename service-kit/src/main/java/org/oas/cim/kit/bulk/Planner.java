package org.oas.cim.kit.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.bulk.LinePlan.Change;
import org.oas.cim.kit.bulk.LinePlan.Nothing;
import org.oas.cim.kit.bulk.LinePlan.Waiting;
import org.oas.cim.kit.bulk.LineResult.Status;
import org.oas.cim.kit.directory.ExpectedRecords;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;
import org.oas.cim.kit.record.PlannedChange;
import org.oas.cim.kit.record.RecordCheck;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.Records;
import org.oas.cim.kit.record.StoredRecord;

/** Looks at lines and says what is to be done with them; writes nothing. Call it outside a transaction. Thread-safe. */
@ApplicationScoped
class Planner {

    private static final int UNAVAILABLE = 503;

    private final RecordCheck check;
    private final Stating stating;
    private final Records records;
    private final ExpectedRecords expected;
    private final TimeBasedEpochGenerator ids;

    Planner(
            RecordCheck check,
            Stating stating,
            Records records,
            ExpectedRecords expected,
            TimeBasedEpochGenerator ids) {
        this.check = check;
        this.stating = stating;
        this.records = records;
        this.expected = expected;
        this.ids = ids;
    }

    /**
     * What is to be done with the line.
     *
     * @param stored the record that it names; null if there is none
     * @throws HttpProblem 503 if a reference cannot be looked up now
     */
    <C extends RecordContent, E extends StoredRecord<C>> LinePlan<C> plan(
            RecordKind<C, E> kind, Line line, @Nullable E stored, ImportOptions options) {
        ObjectNode body = line.body();
        if (body == null || !line.wrong().isEmpty()) {
            return Nothing.rejected(line.wrong());
        }
        return refusable(kind, () -> stored == null ? ofNew(kind, line, body) : ofStored(kind, body, stored, options));
    }

    private <C extends RecordContent, E extends StoredRecord<C>> LinePlan<C> ofNew(
            RecordKind<C, E> kind, Line line, ObjectNode body) {
        UUID chosen = line.names().id();
        if (chosen != null && !records.isFree(kind, chosen)) {
            return Nothing.rejected(List.of(Violation.ofMember("#/id", "is another record's", chosen)));
        }
        C content = check.ofNew(kind, chosen, stating.ofNew(body));
        UUID id = line.names().references().stream()
                .flatMap(reference -> expected.id(reference).stream())
                .findFirst()
                .orElseGet(() -> chosen == null ? ids.generate() : chosen);
        return new Change<>(Status.CREATED, id, new PlannedChange<>(id, content, null), List.of());
    }

    private <C extends RecordContent, E extends StoredRecord<C>> LinePlan<C> ofStored(
            RecordKind<C, E> kind, ObjectNode body, E stored, ImportOptions options) {
        Stating.Stated stated = stating.ofStored(body, stored, options);
        E standing = kind.rows().standing(stored);
        if (stated.changesNothing() && !stored.isGone()) {
            return Nothing.unchanged(standing.id(), stated.kept());
        }
        records.mustBeStateableAgain(stored);
        C content = check.ofStored(kind, stored, stated.statement());
        if (content.equals(stored.content()) && !stored.isGone()) {
            return Nothing.unchanged(standing.id(), stated.kept());
        }
        List<Violation> overtaken = overtaken(body, standing.version());
        if (!overtaken.isEmpty()) {
            return new Nothing<>(Status.CONFLICT, standing.id(), overtaken, stated.kept());
        }
        return new Change<>(
                Status.UPDATED,
                standing.id(),
                new PlannedChange<>(stored.id(), content, stored.version()),
                stated.kept());
    }

    private static List<Violation> overtaken(ObjectNode body, long present) {
        List<Violation> violations = new ArrayList<>();
        for (String member : List.of(Stating.IF_VERSION, "version")) {
            JsonNode seen = body.path(member);
            if (!seen.isMissingNode() && !(seen.isIntegralNumber() && seen.longValue() == present)) {
                violations.add(Violation.ofMember(
                        "#/" + member, "is not the record's version, which is " + present + " now", seen.asText()));
            }
        }
        return violations;
    }

    /** What is refused is rejected; unless all that is wrong is that something is not there yet. */
    private <C extends RecordContent, E extends StoredRecord<C>> LinePlan<C> refusable(
            RecordKind<C, E> kind, Supplier<LinePlan<C>> plan) {
        expected.takeMissed();
        try {
            return plan.get();
        } catch (HttpProblem problem) {
            if (problem.getStatusCode() == UNAVAILABLE) {
                throw problem;
            }
            List<Violation> errors = Problems.violations(problem);
            Set<String> missed = expected.takeMissed();
            return missed.isEmpty() || !wouldBeTaken(kind, missed, plan)
                    ? Nothing.rejected(errors)
                    : new Waiting<>(missed.iterator().next(), errors);
        }
    }

    /** Asks again as if what was missed were there. */
    private <C extends RecordContent, E extends StoredRecord<C>> boolean wouldBeTaken(
            RecordKind<C, E> kind, Set<String> missed, Supplier<LinePlan<C>> plan) {
        missed.forEach(reference -> expected.expect(kind.type(), reference, ids.generate()));
        try {
            var _ = plan.get();
            return true;
        } catch (HttpProblem e) {
            return false;
        } finally {
            missed.forEach(expected::giveUp);
            expected.takeMissed();
        }
    }
}
