package org.oas.cim.kit.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.VersionCondition;
import org.oas.cim.kit.idempotency.KeptAnswers;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;
import org.oas.cim.kit.protection.TextGate;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.RecordViews;
import org.oas.cim.kit.record.StoredRecord;

/** Takes in what is to be taken out of a record, and answers. Thread-safe. */
@ApplicationScoped
public class RedactionDesk {

    private static final String REASON = "reason";

    private final Redacting redacting;
    private final RecordViews views;
    private final KeptAnswers answers;
    private final TextGate gate = new TextGate();

    RedactionDesk(Redacting redacting, RecordViews views, KeptAnswers answers) {
        this.redacting = redacting;
        this.views = views;
        this.answers = answers;
    }

    /** 200 with the record as it is then; 204 if it is withdrawn. */
    <C extends RecordContent, E extends StoredRecord<C>> Response redact(
            RecordKind<C, E> kind, UUID id, VersionCondition condition, @Nullable RedactionRequest request) {
        List<String> members = request == null ? null : request.members();
        String reason = reason(members, request == null ? null : request.reason());
        return answers.once(
                request, () -> () -> views.changedIfShown(redacting.redact(kind, id, condition, members, reason)));
    }

    private String reason(@Nullable List<String> members, @Nullable String reason) {
        List<Violation> violations = new ArrayList<>();
        if (members != null && (members.isEmpty() || members.size() > RedactionRequest.MOST_MEMBERS)) {
            violations.add(Violation.ofMember(
                    "#/members", "has none or too many; leave it out to take out all of them", null));
        }
        if (reason == null || reason.isBlank() || reason.length() > RedactionRequest.LONGEST_REASON) {
            violations.add(
                    Violation.ofMember("#/" + REASON, "is missing or too long; say why in up to 500 characters", null));
        } else {
            violations.addAll(gate.check(JsonNodeFactory.instance.objectNode().put(REASON, reason)));
        }
        if (reason == null || !violations.isEmpty()) {
            throw Problems.invalidRecord(violations);
        }
        return reason;
    }
}
