package org.oas.cim.kit.redaction;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.audit.AuditLog;
import org.oas.cim.kit.changelog.ChangeLog;
import org.oas.cim.kit.http.VersionCondition;
import org.oas.cim.kit.idempotency.AnswerRedaction;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.Records;
import org.oas.cim.kit.record.StoredRecord;

/** Takes members out of every version of a record that this service holds; each time in one transaction. Thread-safe. */
@ApplicationScoped
class Redacting {

    private final Records records;
    private final ChangeLog changes;
    private final AnswerRedaction answers;
    private final AuditLog audit;
    private final Clock clock;

    Redacting(Records records, ChangeLog changes, AnswerRedaction answers, AuditLog audit, Clock clock) {
        this.records = records;
        this.changes = changes;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Rewrites the change log and the kept answers, and makes a new version, which tells the rest of the hub. A record that was
     * withdrawn or merged is redacted like any other.
     *
     * @param members by name; null for all of them, and the record's withdrawal
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for a record that is not there; 403 if it is to be withdrawn and cannot be
     *     spared; 409 if it is to be withdrawn and others were merged into it; 412 if it is at another version; 422 for what is no
     *     member of it, or follows from one that stays
     */
    @Transactional
    public <C extends RecordContent, E extends StoredRecord<C>> E redact(
            RecordKind<C, E> kind, UUID id, VersionCondition condition, @Nullable List<String> members, String reason) {
        kind.rows().lock(List.of(id));
        E record = kind.rows().get(id);
        condition.check(record.version());
        RedactedMembers redacted = members == null
                ? RedactedMembers.all(id, kind.contentType())
                : RedactedMembers.of(id, kind.contentType(), members);
        if (members == null) {
            mustBeSpared(kind, record);
        }
        record.redact(redacted.without(record.content()), redacted.names(), clock.instant());
        changes.rewrite(id, redacted::takeOutOf);
        answers.rewrite(id, redacted::takeOutOf);
        if (members == null) {
            record.withdraw(clock.instant());
        }
        records.publish(kind, List.of(record));
        if (redacted.hasExternalId()) {
            tellThoseBetween(kind, record);
        }
        audit.administered("redacts " + (members == null ? "the record" : redacted.names()) + ": " + reason);
        return record;
    }

    private static void mustBeSpared(RecordKind<?, ?> kind, StoredRecord<?> record) {
        kind.mustNotBeIndispensable(record.id());
        if (!record.state().contributions().isEmpty() && record.state().mergedInto() == null) {
            throw Problems.of(
                    ProblemType.CONFLICT,
                    "Other records were merged into it; split them from it first, or name the members to take out.");
        }
    }

    /** What stands for the record is told already; records that it was merged into on the way there name it too. */
    private <C extends RecordContent, E extends StoredRecord<C>> void tellThoseBetween(
            RecordKind<C, E> kind, E record) {
        List<E> above = kind.rows().above(record);
        List<E> between = above.subList(0, Math.max(0, above.size() - 1));
        if (!between.isEmpty()) {
            between.forEach(other -> other.state().contribute(List.of(record.contribution()), clock.instant()));
            records.publishAsTheyAre(kind, between);
        }
    }
}
