package org.oas.cim.kit.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.VersionCondition;
import org.oas.cim.kit.idempotency.KeptAnswers;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.RecordViews;
import org.oas.cim.kit.record.StoredRecord;

/** Takes in what is asked about records that are one, and answers. Thread-safe. */
@ApplicationScoped
public class JoiningDesk {

    private final Duplicates duplicates;
    private final Joining joining;
    private final HandingOver handingOver;
    private final RecordViews views;
    private final KeptAnswers answers;

    JoiningDesk(
            Duplicates duplicates, Joining joining, HandingOver handingOver, RecordViews views, KeptAnswers answers) {
        this.duplicates = duplicates;
        this.joining = joining;
        this.handingOver = handingOver;
        this.views = views;
        this.answers = answers;
    }

    /** Records that may be the same; see {@link Duplicates}. */
    <C extends RecordContent, E extends StoredRecord<C>> DuplicateCandidates<C> duplicates(
            RecordKind<C, E> kind, UUID id) {
        return duplicates.of(kind, id);
    }

    /** 200 with the record that stands for both; 202 while the other owner has not asked for it. */
    <C extends RecordContent, E extends StoredRecord<C>> Response merge(
            RecordKind<C, E> kind, UUID id, VersionCondition condition, @Nullable MergeRequest request) {
        UUID into = needed("into", request == null ? null : request.into());
        return answers.once(request, () -> () -> {
            Optional<UUID> waitsFor = joining.merge(kind, id, condition, into);
            return waitsFor.map(owner -> Response.accepted(new ProposedMerge(id, into, owner))
                            .build())
                    .orElseGet(() -> views.changed(kind.rows().get(into)));
        });
    }

    /** 200 with the record, which is one of its own again. */
    <C extends RecordContent, E extends StoredRecord<C>> Response split(
            RecordKind<C, E> kind, UUID id, VersionCondition condition) {
        return answers.once(null, () -> () -> {
            joining.split(kind, id, condition);
            return views.changed(kind.rows().get(id));
        });
    }

    /** 200 with the record; 204 for a former owner who may not see it any longer. */
    <C extends RecordContent, E extends StoredRecord<C>> Response transfer(
            RecordKind<C, E> kind, UUID id, VersionCondition condition, @Nullable TransferRequest request) {
        UUID to = needed("to", request == null ? null : request.to());
        return answers.once(request, () -> () -> views.changedIfShown(handingOver.handOver(kind, id, condition, to)));
    }

    private static UUID needed(String member, @Nullable UUID value) {
        if (value == null) {
            throw Problems.invalidRecord(List.of(Violation.ofMember("#/" + member, "is missing; send a UUID", null)));
        }
        return value;
    }
}
