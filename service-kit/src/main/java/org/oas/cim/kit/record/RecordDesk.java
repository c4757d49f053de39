package org.oas.cim.kit.record;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.http.VersionCondition;
import org.oas.cim.kit.idempotency.KeptAnswers;

/**
 * Takes statements in: looks at each outside a transaction, has it carried out in one, and answers with the record as it is then.
 * What is wrong is refused with a problem, see {@link RecordCheck} and {@link Records}. Thread-safe.
 */
@ApplicationScoped
public class RecordDesk {

    private final RecordCheck check;
    private final Statements statements;
    private final Records records;
    private final RecordViews views;
    private final KeptAnswers answers;

    RecordDesk(RecordCheck check, Statements statements, Records records, RecordViews views, KeptAnswers answers) {
        this.check = check;
        this.statements = statements;
        this.records = records;
        this.views = views;
        this.answers = answers;
    }

    /** Records what the body states, under an id of ours. */
    <C extends RecordContent, E extends StoredRecord<C>> Response create(
            RecordKind<C, E> kind, @Nullable String onBehalfOf, @Nullable ObjectNode body) {
        records.speakFor(onBehalfOf);
        return answers.once(body, () -> creation(kind, null, body));
    }

    /** States the record anew, or records it under the id that its sender chose. */
    <C extends RecordContent, E extends StoredRecord<C>> Response put(
            RecordKind<C, E> kind,
            UUID id,
            @Nullable String onBehalfOf,
            Conditions conditions,
            @Nullable ObjectNode body) {
        records.speakFor(onBehalfOf);
        return Overtaken.retried(() -> answers.once(body, () -> {
            if (conditions.onlyNew() && records.isFree(kind, id)) {
                return creation(kind, id, body);
            }
            IfMatch condition = conditions.ofReplacement();
            E stored = records.readForChange(kind, id);
            condition.check(kind.rows().standing(stored).version());
            return replacement(kind, stored, condition, body);
        }));
    }

    /** Changes what the patch names (RFC 7396). */
    <C extends RecordContent, E extends StoredRecord<C>> Response patch(
            RecordKind<C, E> kind, UUID id, IfMatch condition, @Nullable ObjectNode patch) {
        return Overtaken.retried(() -> answers.once(patch, () -> {
            E stored = records.readForChange(kind, id);
            condition.check(kind.rows().standing(stored).version());
            return replacement(kind, stored, condition, statements.patched(stored, patch));
        }));
    }

    /** Has the partner's own record with the external id be as stated: recorded, stated anew, or revived. */
    <C extends RecordContent, E extends StoredRecord<C>> Response upsert(
            RecordKind<C, E> kind,
            String externalId,
            @Nullable String onBehalfOf,
            Conditions conditions,
            @Nullable ObjectNode body) {
        records.speakFor(onBehalfOf);
        ObjectNode named = ExternalIds.named(externalId, body);
        return Overtaken.retried(() -> answers.once(named, () -> {
            Optional<E> own = records.own(kind, externalId);
            if (own.isEmpty()) {
                conditions.mustAllowNew();
                return creation(kind, null, named);
            }
            return statedAnew(kind, own.get(), conditions, named);
        }));
    }

    /** Withdraws the record; a second time changes nothing. */
    void withdraw(RecordKind<?, ?> kind, UUID id, IfMatch condition) {
        records.withdraw(kind, id, condition);
    }

    private <C extends RecordContent, E extends StoredRecord<C>> Supplier<Response> statedAnew(
            RecordKind<C, E> kind, E stored, Conditions conditions, ObjectNode body) {
        E standing = kind.rows().standing(stored);
        VersionCondition condition = conditions.ofUpsert(Overtaken.unlessAt(standing.version()));
        condition.check(standing.version());
        if (stored.isGone()) {
            C content = check.ofStored(kind, stored, body);
            return () -> views.changed(records.revive(kind, stored.id(), condition, content));
        }
        return replacement(kind, stored, condition, body);
    }

    private <C extends RecordContent, E extends StoredRecord<C>> Supplier<Response> creation(
            RecordKind<C, E> kind, @Nullable UUID chosen, @Nullable ObjectNode body) {
        C content = check.ofNew(kind, chosen, body);
        return () -> {
            E created = records.create(kind, chosen, content);
            return views.created(kind, created);
        };
    }

    private <C extends RecordContent, E extends StoredRecord<C>> Supplier<Response> replacement(
            RecordKind<C, E> kind, E stored, VersionCondition condition, @Nullable ObjectNode body) {
        C content = check.ofStored(kind, stored, body);
        return () -> views.changed(records.replace(kind, stored.id(), condition, content));
    }
}
