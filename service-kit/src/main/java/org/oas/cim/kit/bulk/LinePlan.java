package org.oas.cim.kit.bulk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.bulk.LineResult.Kept;
import org.oas.cim.kit.bulk.LineResult.Status;
import org.oas.cim.kit.problem.Violation;
import org.oas.cim.kit.record.PlannedChange;

/** What is to be done with a line. */
sealed interface LinePlan<C extends RecordContent> {

    /** It changes a record. */
    record Change<C extends RecordContent>(Status status, UUID id, PlannedChange<C> change, List<Kept> kept)
            implements LinePlan<C> {}

    /** It changes nothing. */
    record Nothing<C extends RecordContent>(
            Status status, @Nullable UUID id, List<Violation> errors, List<Kept> kept) implements LinePlan<C> {

        static <C extends RecordContent> Nothing<C> rejected(List<Violation> errors) {
            return new Nothing<>(Status.REJECTED, null, errors, List.of());
        }

        static <C extends RecordContent> Nothing<C> unchanged(UUID id, List<Kept> kept) {
            return new Nothing<>(Status.UNCHANGED, id, List.of(), kept);
        }
    }

    /**
     * It refers to a record that is not there yet; a later line may bring it.
     *
     * @param reference as it is written
     * @param errors what is wrong with it as long as that is not there
     */
    record Waiting<C extends RecordContent>(String reference, List<Violation> errors) implements LinePlan<C> {}

    /** What is answered when it is done. */
    default LineResult result(long line) {
        return switch (this) {
            case Change<C> change -> new LineResult(line, change.status(), change.id(), List.of(), change.kept());
            case Nothing<C> nothing ->
                new LineResult(line, nothing.status(), nothing.id(), nothing.errors(), nothing.kept());
            case Waiting<C> waiting -> new LineResult(line, Status.REJECTED, null, waiting.errors(), List.of());
        };
    }
}
