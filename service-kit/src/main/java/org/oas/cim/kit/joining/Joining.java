package org.oas.cim.kit.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.oas.cim.contracts.event.Contribution;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.VersionCondition;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.Records;
import org.oas.cim.kit.record.StoredRecord;

/**
 * Merges records that are one, and splits them again. A merge needs both owners, or CIM: what the first owner asks for waits until the
 * other one asks for it too. Each change is one transaction. Thread-safe.
 */
@ApplicationScoped
class Joining {

    private final Records records;
    private final Proposals proposals;
    private final ActingPartner actingPartner;
    private final Clock clock;

    Joining(Records records, Proposals proposals, ActingPartner actingPartner, Clock clock) {
        this.records = records;
        this.proposals = proposals;
        this.actingPartner = actingPartner;
        this.clock = clock;
    }

    /**
     * Withdraws the record as a duplicate of another one, which stands for it from then on; a second time changes nothing.
     *
     * @param condition on the duplicate's version
     * @return the owner who has to ask for it too; empty if it is done
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for whom neither of them belongs to, and for a record that cannot be
     *     spared; 404 for a record that is not there; 410 if it is withdrawn already, without the other one standing for it; 422 if there
     *     is no other record to merge into
     */
    @Transactional
    public <C extends RecordContent, E extends StoredRecord<C>> Optional<UUID> merge(
            RecordKind<C, E> kind, UUID id, VersionCondition condition, UUID into) {
        kind.mustNotBeIndispensable(id);
        kind.rows().lock(List.of(id, into));
        E duplicate = kind.rows().get(id);
        E survivor = kind.rows()
                .findByIdOptional(into)
                .filter(other -> !other.id().equals(id) && other.state().isShownTo(actingPartner))
                .orElseThrow(() -> noOther(into));
        mustBeAnOwner(duplicate, survivor);
        condition.check(duplicate.version());
        if (survivor.id().equals(duplicate.state().mergedInto())) {
            return Optional.empty();
        }
        duplicate.state().mustBeVisibleTo(actingPartner);
        Optional<UUID> waitsFor = otherOwner(duplicate, survivor);
        if (waitsFor.isPresent()) {
            proposals.propose(id, into, actingPartner.id(), clock.instant());
        } else {
            join(kind, duplicate, survivor);
        }
        return waitsFor;
    }

    private <C extends RecordContent, E extends StoredRecord<C>> void join(
            RecordKind<C, E> kind, E duplicate, E survivor) {
        duplicate.state().mergeInto(survivor.id(), clock.instant());
        records.publish(kind, List.of(duplicate));
        proposals.settle(duplicate.id());
    }

    /**
     * Makes the duplicate a record of its own again, in its next version.
     *
     * @param condition on the version of the record that stands for it
     * @return the record that it was merged into
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for whom neither of them belongs to; 409 for a record that no other one
     *     stands for
     */
    @Transactional
    public <C extends RecordContent, E extends StoredRecord<C>> E split(
            RecordKind<C, E> kind, UUID id, VersionCondition condition) {
        E duplicate = kind.rows().get(id);
        UUID into = duplicate.state().mergedInto();
        if (into == null) {
            duplicate.state().mustBeVisibleTo(actingPartner);
            throw Problems.of(ProblemType.CONFLICT, "The record is not merged into another one.");
        }
        List<E> above = kind.rows().above(duplicate);
        kind.rows()
                .lock(Stream.concat(Stream.of(duplicate), above.stream())
                        .map(StoredRecord::id)
                        .toList());
        E survivor = above.getLast();
        mustBeAnOwner(duplicate, survivor);
        condition.check(survivor.version());
        separate(kind, duplicate, above);
        return survivor;
    }

    /** What was merged into the duplicate before goes with it, as it is known now. */
    private <C extends RecordContent, E extends StoredRecord<C>> void separate(
            RecordKind<C, E> kind, E duplicate, List<E> above) {
        Instant now = clock.instant();
        List<UUID> own =
                duplicate.state().contributions().stream().map(Contribution::id).toList();
        List<Contribution> back = above.getLast().state().contributions().stream()
                .filter(contribution -> own.contains(contribution.id()))
                .toList();
        List<UUID> leaving = new ArrayList<>(own);
        leaving.add(duplicate.id());
        duplicate.state().revive(now);
        duplicate.state().contribute(back, now);
        above.forEach(record -> record.state().separate(leaving, now));
        List<E> changed = new ArrayList<>(above);
        changed.add(duplicate);
        records.publishAsTheyAre(kind, changed);
    }

    private void mustBeAnOwner(StoredRecord<?> duplicate, StoredRecord<?> survivor) {
        if (!duplicate.state().wasVisibleTo(actingPartner)) {
            throw Problems.noSuchRecord();
        }
        UUID asker = actingPartner.id();
        if (!actingPartner.isCoordinator()
                && !asker.equals(duplicate.state().owner())
                && !asker.equals(survivor.state().owner())) {
            throw Problems.of(ProblemType.NOT_YOURS, ProblemType.NOT_YOURS.remedy());
        }
    }

    /** The owner whose word is still lacking: CIM's is enough, so is that of whoever owns both. */
    private Optional<UUID> otherOwner(StoredRecord<?> duplicate, StoredRecord<?> survivor) {
        UUID asker = actingPartner.id();
        Optional<UUID> before = proposals.proposer(duplicate.id(), survivor.id());
        return actingPartner.isCoordinator()
                ? Optional.empty()
                : Stream.of(duplicate.state().owner(), survivor.state().owner())
                        .filter(owner -> !owner.equals(asker) && !before.equals(Optional.of(owner)))
                        .findFirst();
    }

    private static RuntimeException noOther(UUID into) {
        return Problems.invalidRecord(
                List.of(Violation.ofMember("#/into", "is no other record of this kind", into.toString())));
    }
}
