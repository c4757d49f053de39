package org.oas.cim.kit.record;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.changelog.History;
import org.oas.cim.kit.changelog.RecordHistory;
import org.oas.cim.kit.http.RecordAnswers;
import org.oas.cim.kit.paging.Page;
import org.oas.cim.kit.paging.Pages;
import org.oas.cim.kit.paging.Pages.Slice;
import org.oas.cim.kit.partner.ActingPartner;

/**
 * What every resource of records does alike: takes statements in and hands records out as the acting partner may see them.
 * Thread-safe.
 */
@ApplicationScoped
public class RecordDesk {

    private final RecordCheck check;
    private final RecordViews views;
    private final Pages pages;
    private final History history;
    private final ActingPartner reader;

    RecordDesk(RecordCheck check, RecordViews views, Pages pages, History history, ActingPartner reader) {
        this.check = check;
        this.views = views;
        this.pages = pages;
        this.history = history;
        this.reader = reader;
    }

    /**
     * The content of a new record, which the acting partner will own.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 naming everything that is wrong; 503 if a reference cannot be looked up now
     */
    public <C extends RecordContent> C accepted(RecordRequest<C> request, RecordRule<C> rule) {
        return check.accepted(request, rule);
    }

    /**
     * The content of a record that is stored already.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 naming everything that is wrong; 503 if a reference cannot be looked up now
     */
    public <C extends RecordContent> C accepted(RecordRequest<C> request, StoredRecord<C> stored, RecordRule<C> rule) {
        return check.accepted(request, stored, rule);
    }

    /** 201, with the record's address. */
    public <C extends RecordContent> RestResponse<RecordView<C>> created(String list, StoredRecord<C> record) {
        return RecordAnswers.created(list, record.id(), record.version(), views.of(record));
    }

    /** 200, or 304 where the caller has this version already. */
    public <C extends RecordContent> RestResponse<RecordView<C>> read(
            @Nullable String ifNoneMatch, StoredRecord<C> record) {
        return RecordAnswers.read(ifNoneMatch, record.version(), views.of(record));
    }

    /** 200. */
    public <C extends RecordContent> RestResponse<RecordView<C>> changed(StoredRecord<C> record) {
        return RecordAnswers.changed(record.version(), views.of(record));
    }

    /**
     * The page that the parameters ask for, newest id first.
     *
     * @param path the list's address
     * @param read reads a slice of the records that meet the criteria
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the cursor is not one of this list
     */
    public <C extends RecordContent, E extends StoredRecord<C>> Page<RecordView<C>> page(
            String path, RecordListParameters parameters, BiFunction<Criteria, Slice, List<E>> read) {
        Criteria criteria = parameters.criteria(reader);
        return pages.page(
                parameters.query(path, reader),
                slice -> read.apply(criteria, slice),
                record -> record.id().toString(),
                views::of);
    }

    /**
     * The versions that the acting partner may see.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 or 410 for whom there is no such record now
     */
    public RecordHistory history(RecordType type, UUID id) {
        return new RecordHistory(history.of(type, id));
    }
}
