package org.oas.cim.kit.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.directory.RecordReferences;
import org.oas.cim.kit.http.SystemMembers;
import org.oas.cim.kit.protection.TextGate;

/**
 * Decides whether a statement is taken, and says everything that is wrong with it at once. Thread-safe; call it outside a
 * transaction, since a reference may have to be asked for.
 */
@ApplicationScoped
public class RecordCheck {

    /** It is this day somewhere as long as it is so west of the date line. */
    private static final ZoneOffset WHERE_DAYS_BEGIN = ZoneOffset.ofHours(14);

    private final RecordRequests requests;
    private final Validator validator;
    private final TextGate gate = new TextGate();
    private final RecordReferences references;
    private final Clock clock;

    RecordCheck(RecordRequests requests, Validator validator, RecordReferences references, Clock clock) {
        this.requests = requests;
        this.validator = validator;
        this.references = references;
        this.clock = clock;
    }

    /**
     * The content of a new record, which the partner that the request speaks for will own.
     *
     * @param id the record's, if its sender chose it
     * @param body what was sent; null if nothing was
     * @throws HttpProblem 400 without a body; 422 naming everything that is wrong; 503 if a reference cannot be looked up now
     */
    public <C extends RecordContent, E extends StoredRecord<C>> C ofNew(
            RecordKind<C, E> kind, @Nullable UUID id, @Nullable ObjectNode body) {
        RecordRequest<C> request = requests.read(body, kind.contentType());
        references.ownerMustBeKnown();
        return accepted(request, SystemMembers.ofNew(id), null, kind.rule(null));
    }

    /**
     * The content of a record that is stored already.
     *
     * @param body what was sent; null if nothing was
     * @throws HttpProblem 400 without a body; 422 naming everything that is wrong; 503 if a reference cannot be looked up now
     */
    public <C extends RecordContent, E extends StoredRecord<C>> C ofStored(
            RecordKind<C, E> kind, E stored, @Nullable ObjectNode body) {
        RecordRequest<C> request = requests.read(body, kind.contentType());
        return accepted(request, SystemMembers.of(stored.header()), stored.content(), kind.rule(stored));
    }

    private <C extends RecordContent> C accepted(
            RecordRequest<C> request, SystemMembers system, @Nullable C stored, RecordRule<C> rule) {
        FoundViolations found = new FoundViolations(request.unreadable());
        request.systemMembers().compare(system, found::report);
        C content = request.content();
        found.addAll(validator.validate(content));
        content.check(LocalDate.ofInstant(clock.instant(), WHERE_DAYS_BEGIN), found::report);
        inferredMembersExist(content, found);
        noObjectIsEmpty(JsonPointer.empty(), request.body(), found);
        found.addAll(gate.check(request.body()));
        C resolved = resolved(content, stored, found);
        C storable = rule.apply(resolved, found::report);
        found.throwIfAny();
        return storable;
    }

    /** With other things wrong, a reference that cannot be looked up now is no reason to be silent about them. */
    private <C extends RecordContent> C resolved(C content, @Nullable C stored, FoundViolations found) {
        try {
            return references.resolve(content, stored, found::report);
        } catch (HttpProblem e) {
            found.throwIfAny();
            throw e;
        }
    }

    /** It would be another statement than none, and say the same. */
    private static void noObjectIsEmpty(JsonPointer at, JsonNode node, FoundViolations found) {
        if (node.isObject() && node.isEmpty()) {
            found.report(at.toString(), "is empty; leave it out", null);
        }
        node.properties()
                .forEach(member -> noObjectIsEmpty(at.appendProperty(member.getKey()), member.getValue(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            noObjectIsEmpty(at.appendIndex(i), node.get(i), found);
        }
    }

    private static void inferredMembersExist(RecordContent content, FoundViolations found) {
        ObjectNode members = EventJson.content(content);
        List<String> pointers = content.inferred();
        for (int i = 0; i < pointers.size(); i++) {
            String pointer = pointers.get(i);
            if (pointer != null && !isMember(pointer, members)) {
                found.report("/inferred/" + i, "points at no member of the record; send such as /when/edtf", pointer);
            }
        }
    }

    private static boolean isMember(String pointer, ObjectNode members) {
        try {
            return !pointer.isEmpty()
                    && !members.at(JsonPointer.compile(pointer)).isMissingNode();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
