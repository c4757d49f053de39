package org.oas.cim.kit.record;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.Contribution;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.audit.AuditLog;
import org.oas.cim.kit.changelog.ChangeLog;
import org.oas.cim.kit.directory.RecordDirectory;
import org.oas.cim.kit.http.VersionCondition;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;

/**
 * What can be done with records of any kind. Each change is one transaction, or a part of the caller's: the row and its change-log row.
 * Thread-safe.
 */
@ApplicationScoped
public class Records {

    private final ChangeLog changes;
    private final RecordDirectory directory;
    private final ActingPartner actingPartner;
    private final AuditLog audit;
    private final TimeBasedEpochGenerator ids;
    private final Clock clock;

    Records(
            ChangeLog changes,
            RecordDirectory directory,
            ActingPartner actingPartner,
            AuditLog audit,
            TimeBasedEpochGenerator ids,
            Clock clock) {
        this.changes = changes;
        this.directory = directory;
        this.actingPartner = actingPartner;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Has CIM speak for another partner in this request.
     *
     * @param partner its UUID as it was sent; null if the request speaks for nobody else
     * @throws io.quarkiverse.resteasy.problem.HttpProblem see {@link ActingPartner#speakFor}
     */
    public void speakFor(@Nullable String partner) {
        actingPartner.speakFor(partner);
    }

    /**
     * A new record of the partner that the request speaks for.
     *
     * @param chosen its id; null for one of ours
     */
    @Transactional
    public <C extends RecordContent, E extends StoredRecord<C>> E create(
            RecordKind<C, E> kind, @Nullable UUID chosen, C content) {
        UUID id = chosen == null ? ids.generate() : chosen;
        E record = kind.begin(id, actingPartner.speaksFor(), content, clock.instant());
        kind.rows().persist(record);
        publish(kind, record);
        return record;
    }

    /** The record, if the acting partner may see it. */
    public <C extends RecordContent, E extends StoredRecord<C>> E read(RecordKind<C, E> kind, UUID id) {
        E record = kind.rows().get(id);
        record.state().mustBeVisibleTo(actingPartner);
        return record;
    }

    /** Whether no record of the hub, of whatever kind, is known to have this id. */
    public <C extends RecordContent, E extends StoredRecord<C>> boolean isFree(RecordKind<C, E> kind, UUID id) {
        return kind.rows().findByIdOptional(id).isEmpty() && !directory.knows(id);
    }

    /** The record of the partner that the request speaks for with this external id, withdrawn or not. */
    public <C extends RecordContent, E extends StoredRecord<C>> Optional<E> own(
            RecordKind<C, E> kind, String externalId) {
        return kind.rows().ofOwner(actingPartner.speaksFor(), externalId);
    }

    /** The record, if the acting partner may change it; of a duplicate, that is its owner's contribution. */
    public <C extends RecordContent, E extends StoredRecord<C>> E readForChange(RecordKind<C, E> kind, UUID id) {
        E record = kind.rows().get(id);
        mustBeChangeable(record);
        return record;
    }

    /**
     * The record as stated anew; a statement that changes nothing is no new version. A duplicate's owner changes its contribution by it.
     *
     * @param condition on the version of the record that stands for it
     * @return the record that stands for it
     */
    @Transactional
    public <C extends RecordContent, E extends StoredRecord<C>> E replace(
            RecordKind<C, E> kind, UUID id, VersionCondition condition, C content) {
        E record = lockForChange(kind, id, condition);
        mustBeChangeable(record);
        if (record.replace(content, revision(record))) {
            publish(kind, record);
        }
        return kind.rows().standing(record);
    }

    /** A withdrawn record as stated anew: the same record, in its next version. */
    @Transactional
    public <C extends RecordContent, E extends StoredRecord<C>> E revive(
            RecordKind<C, E> kind, UUID id, VersionCondition condition, C content) {
        E record = lockForChange(kind, id, condition);
        record.state().mustBeChangeableBy(actingPartner);
        record.revive(content, revision(record));
        publish(kind, record);
        return record;
    }

    /** Withdraws the record; a second time changes nothing. */
    @Transactional
    public <C extends RecordContent, E extends StoredRecord<C>> void withdraw(
            RecordKind<C, E> kind, UUID id, VersionCondition condition) {
        kind.mustNotBeIndispensable(id);
        kind.rows().lock(List.of(id));
        E record = kind.rows().get(id);
        record.state().mustBeChangeableBy(actingPartner);
        condition.check(record.version());
        if (!record.state().contributions().isEmpty()) {
            throw Problems.of(ProblemType.CONFLICT, "Other records were merged into it; split them from it first.");
        }
        if (record.withdraw(clock.instant())) {
            publish(kind, record);
        }
    }

    /**
     * Carries out all of the changes, or none: new records of the partner that the request speaks for, and stored ones stated anew or
     * revived.
     *
     * @throws Overtaken if a record is at another version than it was looked at with
     */
    @Transactional
    public <C extends RecordContent, E extends StoredRecord<C>> void apply(
            RecordKind<C, E> kind, List<PlannedChange<C>> changes) {
        Map<UUID, E> stored = kind
                .rows()
                .all(changes.stream().map(PlannedChange::id).toList())
                .stream()
                .collect(Collectors.toMap(StoredRecord::id, Function.identity()));
        List<E> changed =
                changes.stream().map(change -> applied(kind, stored, change)).toList();
        if (!changed.isEmpty()) {
            publish(kind, changed);
        }
    }

    private <C extends RecordContent, E extends StoredRecord<C>> E applied(
            RecordKind<C, E> kind, Map<UUID, E> stored, PlannedChange<C> change) {
        E record = stored.get(change.id());
        Long present = record == null ? null : record.version();
        Overtaken.unless(Objects.equals(present, change.seen()));
        if (record == null) {
            E created = kind.begin(change.id(), actingPartner.speaksFor(), change.content(), clock.instant());
            kind.rows().persist(created);
            return created;
        }
        record.state().mustBeChangeableBy(actingPartner);
        if (record.isGone()) {
            record.revive(change.content(), revision(record));
        } else {
            record.replace(change.content(), revision(record));
        }
        return record;
    }

    private <C extends RecordContent, E extends StoredRecord<C>> E lockForChange(
            RecordKind<C, E> kind, UUID id, VersionCondition condition) {
        E record = kind.rows().get(id);
        UUID standing = kind.rows().standing(record).id();
        kind.rows().lock(List.of(id, standing));
        record.state().mustBeChangeableBy(actingPartner);
        Overtaken.unless(standing.equals(kind.rows().standing(record).id()));
        condition.check(kind.rows().standing(record).version());
        return record;
    }

    /**
     * Refuses the acting partner what it may not change: also what it may not see any longer. A duplicate's owner sees what stands for it.
     */
    public void mustBeChangeable(StoredRecord<?> record) {
        record.state().mustBeChangeableBy(actingPartner);
        if (record.state().mergedInto() == null) {
            record.state().mustBeVisibleTo(actingPartner);
        }
    }

    /** As {@link #mustBeChangeable}; but what is gone may be revived. */
    public void mustBeStateableAgain(StoredRecord<?> record) {
        if (record.isGone()) {
            record.state().mustBeChangeableBy(actingPartner);
        } else {
            mustBeChangeable(record);
        }
    }

    private Revision revision(StoredRecord<?> record) {
        return new Revision(
                clock.instant(), actingPartner.corrects(record.state().owner()));
    }

    private <C extends RecordContent, E extends StoredRecord<C>> void publish(RecordKind<C, E> kind, E changed) {
        publish(kind, List.of(changed));
    }

    /**
     * Writes changed records' new versions into the change log, in the caller's transaction, after the flush, which raises the versions
     * and finds taken external ids. What stands for a duplicate tells of the duplicate's new version by one of its own.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <C extends RecordContent, E extends StoredRecord<C>> void publish(RecordKind<C, E> kind, List<E> changed) {
        publishAsTheyAre(kind, changed);
        List<E> standing = changed.stream()
                .filter(record -> record.state().mergedInto() != null)
                .map(record -> tellOf(record, kind.rows().standing(record)))
                .distinct()
                .toList();
        if (!standing.isEmpty()) {
            publishAsTheyAre(kind, standing);
        }
    }

    /** With what was merged into the duplicate before. */
    private <E extends StoredRecord<?>> E tellOf(E duplicate, E standing) {
        List<UUID> known =
                standing.state().contributions().stream().map(Contribution::id).toList();
        List<Contribution> told = Stream.concat(
                        duplicate.state().contributions().stream().filter(nested -> !known.contains(nested.id())),
                        Stream.of(duplicate.contribution()))
                .toList();
        standing.state().contribute(told, clock.instant());
        return standing;
    }

    /** As {@link #publish}, for records whose contributions are right already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <C extends RecordContent, E extends StoredRecord<C>> void publishAsTheyAre(
            RecordKind<C, E> kind, List<E> changed) {
        kind.rows().flush();
        changes.append(changed.stream().map(StoredRecord::snapshot).toList(), actingPartner.actor());
        if (changed.stream()
                .anyMatch(record -> actingPartner.overrules(record.state().owner()))) {
            audit.administered("CIM changes what belongs to another partner");
        }
    }
}
