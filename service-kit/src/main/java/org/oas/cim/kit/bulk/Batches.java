package org.oas.cim.kit.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.bulk.LinePlan.Change;
import org.oas.cim.kit.bulk.LinePlan.Nothing;
import org.oas.cim.kit.directory.ExpectedRecords;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;
import org.oas.cim.kit.record.Overtaken;
import org.oas.cim.kit.record.PlannedChange;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.Records;
import org.oas.cim.kit.record.StoredRecord;

/** Does some lines together: looks at each, then carries all of them out in one transaction. Thread-safe. */
@ApplicationScoped
class Batches {

    private static final int SERVER_ERROR = 500;

    private final Planner planner;
    private final Records records;
    private final ExpectedRecords expected;
    private final ActingPartner actingPartner;

    Batches(Planner planner, Records records, ExpectedRecords expected, ActingPartner actingPartner) {
        this.planner = planner;
        this.records = records;
        this.expected = expected;
        this.actingPartner = actingPartner;
    }

    /**
     * What became of each line, in the order given. Lines that cannot be carried out together are done one by one, so that each fails
     * for itself.
     *
     * @param lines no two of which name one record
     * @throws HttpProblem 503 if something that is needed does not answer; lines before may be done
     */
    <C extends RecordContent, E extends StoredRecord<C>> List<LinePlan<C>> done(
            RecordKind<C, E> kind, List<Line> lines, ImportOptions options) {
        try {
            return Overtaken.retried(() -> {
                List<LinePlan<C>> plans = planned(kind, lines, options);
                if (!options.dryRun()) {
                    records.apply(kind, changes(plans));
                }
                return plans;
            });
        } catch (ConstraintViolationException e) {
            return lines.size() > 1
                    ? oneByOne(kind, lines, options)
                    : List.of(Nothing.rejected(List.of(Violation.ofMember(
                            "#/externalId", "is in the way of another record; send one of its own", null))));
        } catch (HttpProblem problem) {
            if (problem.getStatusCode() >= SERVER_ERROR) {
                throw problem;
            }
            return lines.size() > 1
                    ? oneByOne(kind, lines, options)
                    : List.of(Nothing.rejected(Problems.violations(problem)));
        }
    }

    private <C extends RecordContent, E extends StoredRecord<C>> List<LinePlan<C>> oneByOne(
            RecordKind<C, E> kind, List<Line> lines, ImportOptions options) {
        return lines.stream()
                .flatMap(line -> done(kind, List.of(line), options).stream())
                .toList();
    }

    /** What is to be done with each line; records that earlier ones make are taken for there. */
    <C extends RecordContent, E extends StoredRecord<C>> List<LinePlan<C>> planned(
            RecordKind<C, E> kind, List<Line> lines, ImportOptions options) {
        kind.rows().getEntityManager().clear();
        Map<String, E> stored = stored(kind, lines);
        List<LinePlan<C>> plans = new ArrayList<>();
        for (Line line : lines) {
            List<String> names = line.names().references();
            LinePlan<C> plan = planner.plan(kind, line, named(names, stored), options);
            if (plan instanceof Change<C> change && change.change().seen() == null) {
                names.forEach(name -> expected.expect(kind.type(), name, change.id()));
            }
            plans.add(plan);
        }
        return plans;
    }

    static <C extends RecordContent> List<PlannedChange<C>> changes(List<LinePlan<C>> plans) {
        return plans.stream()
                .filter(plan -> plan instanceof Change<C>)
                .map(plan -> ((Change<C>) plan).change())
                .toList();
    }

    /** The records that the lines name, by how they name them. */
    private <C extends RecordContent, E extends StoredRecord<C>> Map<String, E> stored(
            RecordKind<C, E> kind, List<Line> lines) {
        List<String> externalIds = lines.stream()
                .map(line -> line.names().externalId())
                .filter(Objects::nonNull)
                .toList();
        List<UUID> ids = lines.stream()
                .map(line -> line.names().id())
                .filter(Objects::nonNull)
                .toList();
        Map<String, E> stored = new HashMap<>();
        kind.rows()
                .ofOwner(actingPartner.speaksFor(), externalIds)
                .forEach(record -> stored.put("ext:" + record.state().externalId(), record));
        kind.rows().all(ids).forEach(record -> stored.put(record.id().toString(), record));
        return stored;
    }

    /** Who names a record by its id means that one. */
    private static <E> @Nullable E named(List<String> names, Map<String, E> stored) {
        return names.reversed().stream()
                .map(stored::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
