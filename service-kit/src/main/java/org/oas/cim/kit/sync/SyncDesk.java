package org.oas.cim.kit.sync;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;
import org.oas.cim.kit.record.RecordFilters;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.RecordLists;
import org.oas.cim.kit.record.StoredRecord;

/** Takes in what clients pull. Thread-safe. */
@ApplicationScoped
public class SyncDesk {

    private static final int MOST = 1000;
    private static final int WITHOUT_LIMIT = 200;

    private final Synchronizing synchronizing;
    private final Export export;
    private final RecordLists lists;

    SyncDesk(Synchronizing synchronizing, Export export, RecordLists lists) {
        this.synchronizing = synchronizing;
        this.export = export;
        this.lists = lists;
    }

    <C extends RecordContent, E extends StoredRecord<C>> SyncPage<C> changes(
            RecordKind<C, E> kind, @Nullable String sync, @Nullable String limit) {
        return synchronizing.changes(kind, sync, limit == null ? WITHOUT_LIMIT : checked(limit));
    }

    <C extends RecordContent, E extends StoredRecord<C>> Response export(RecordKind<C, E> kind, RecordFilters filters) {
        return export.of(kind, lists.criteria(kind, filters));
    }

    private static int checked(String limit) {
        if (!limit.matches("[1-9]\\d{0,3}") || Integer.parseInt(limit) > MOST) {
            throw Problems.badParameters(
                    List.of(Violation.ofParameter("limit", "is not a whole number from 1 to " + MOST, limit)));
        }
        return Integer.parseInt(limit);
    }
}
