package org.oas.cim.kit.joining;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.directory.RecordReferences;
import org.oas.cim.kit.http.VersionCondition;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.Records;
import org.oas.cim.kit.record.StoredRecord;

/** Hands records over to other partners. Thread-safe. */
@ApplicationScoped
class HandingOver {

    private final Records records;
    private final RecordReferences references;
    private final ActingPartner actingPartner;
    private final Clock clock;

    HandingOver(Records records, RecordReferences references, ActingPartner actingPartner, Clock clock) {
        this.records = records;
        this.references = references;
        this.actingPartner = actingPartner;
        this.clock = clock;
    }

    /**
     * Gives the record to another partner, with its external id; to its owner it changes nothing.
     *
     * @return the record as it is then
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for everybody but its owner and CIM; 409 if the other partner has a record
     *     with this external id; 422 if there is no such partner
     */
    @Transactional
    public <C extends RecordContent, E extends StoredRecord<C>> E handOver(
            RecordKind<C, E> kind, UUID id, VersionCondition condition, UUID to) {
        kind.rows().lock(List.of(id));
        E record = kind.rows().get(id);
        record.state().mustBeVisibleTo(actingPartner);
        if (!actingPartner.isCoordinator()
                && !actingPartner.id().equals(record.state().owner())) {
            throw Problems.of(ProblemType.NOT_YOURS, ProblemType.NOT_YOURS.remedy());
        }
        condition.check(record.version());
        if (!references.isPartner(to)) {
            throw Problems.invalidRecord(List.of(
                    Violation.ofMember("#/to", "is no partner of the hub; record the partner first", to.toString())));
        }
        if (!to.equals(record.state().owner())) {
            record.state().handOver(to, clock.instant());
            records.publish(kind, List.of(record));
        }
        return record;
    }
}
