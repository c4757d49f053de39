package org.oas.cim.kit.record;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.changelog.History;
import org.oas.cim.kit.changelog.RecordHistory;
import org.oas.cim.kit.http.RecordAnswers;
import org.oas.cim.kit.paging.Page;
import org.oas.cim.kit.partner.ActingPartner;

/** Hands records out as the acting partner may see them. Thread-safe. */
@ApplicationScoped
public class RecordReading {

    private final RecordViews views;
    private final RecordLists lists;
    private final History history;
    private final ActingPartner reader;

    RecordReading(RecordViews views, RecordLists lists, History history, ActingPartner reader) {
        this.views = views;
        this.lists = lists;
        this.history = history;
        this.reader = reader;
    }

    /**
     * The record; the way to the one that stands for it; or nothing but the tag, where the caller has this version already.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 or 410 for whom there is no such record now
     */
    <C extends RecordContent, E extends StoredRecord<C>> RestResponse<RecordView<C>> read(
            RecordKind<C, E> kind, UUID id, @Nullable String ifNoneMatch) {
        E record = kind.rows().get(id);
        if (record.state().mergedInto() != null && record.state().wasVisibleTo(reader)) {
            E standing = kind.rows().standing(record);
            if (standing.state().isShownTo(reader)) {
                return RecordAnswers.moved(kind.path(standing.id()));
            }
        }
        record.state().mustBeVisibleTo(reader);
        return RecordAnswers.read(ifNoneMatch, record.version(), views.of(record));
    }

    /** The page that the parameters ask for; see {@link RecordLists#page}. */
    <C extends RecordContent, E extends StoredRecord<C>> Page<RecordView<C>> page(
            RecordKind<C, E> kind, RecordListParameters parameters) {
        return lists.page(kind, parameters);
    }

    /**
     * The versions that the acting partner may see.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 or 410 for whom there is no such record now
     */
    RecordHistory history(RecordKind<?, ?> kind, UUID id) {
        return new RecordHistory(history.of(kind.type(), id));
    }
}
