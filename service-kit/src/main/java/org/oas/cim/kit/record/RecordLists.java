package org.oas.cim.kit.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.changelog.SyncLog;
import org.oas.cim.kit.paging.ChosenFields;
import org.oas.cim.kit.paging.Page;
import org.oas.cim.kit.paging.Pages;
import org.oas.cim.kit.partner.ActingPartner;

/** Lists of records, as the acting partner may see them. Thread-safe. */
@ApplicationScoped
public class RecordLists {

    /** Records that are ranked, the newest ones. */
    private static final int MOST_RANKED = 1000;

    private final Validator validator;
    private final RecordViews views;
    private final Pages pages;
    private final SyncLog log;
    private final ObjectMapper json;
    private final ActingPartner reader;

    RecordLists(
            Validator validator, RecordViews views, Pages pages, SyncLog log, ObjectMapper json, ActingPartner reader) {
        this.validator = validator;
        this.views = views;
        this.pages = pages;
        this.log = log;
        this.json = json;
        this.reader = reader;
    }

    /**
     * The page that the parameters ask for, newest id first.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the cursor is not one of this list, or a code is none
     * @throws ConstraintViolationException if a parameter is of another form
     */
    <C extends RecordContent, E extends StoredRecord<C>> Page<RecordView<C>> page(
            RecordKind<C, E> kind, RecordListParameters parameters) {
        mustBeWellFormed(parameters);
        ChosenFields.check(
                parameters.fields(), Members.answered(json, kind.type().contentType()));
        Criteria criteria = criteria(kind, parameters.filters());
        if (parameters.q() != null) {
            return ranked(kind, criteria, SearchKeys.words(List.of(parameters.q())), parameters.entries());
        }
        Optional<E> standing = standing(kind, parameters.filters());
        if (standing.isPresent()) {
            return new Page<>(views.of(List.of(standing.get())), null, null, sync(kind));
        }
        return pages.page(
                parameters.query(kind.path(), reader),
                slice -> kind.rows().slice(criteria, slice),
                record -> record.id().toString(),
                views::of,
                () -> sync(kind));
    }

    /** An owner's id of a record that was merged leads to the one that stands for it. */
    private <C extends RecordContent, E extends StoredRecord<C>> Optional<E> standing(
            RecordKind<C, E> kind, RecordFilters filters) {
        UUID owner = filters.ownerId(reader);
        return owner == null || filters.externalId() == null
                ? Optional.empty()
                : kind.rows()
                        .ofOwner(owner, filters.externalId())
                        .filter(record -> record.state().mergedInto() != null
                                && record.state().wasVisibleTo(reader))
                        .map(kind.rows()::standing)
                        .filter(record -> record.state().isShownTo(reader));
    }

    /** Those that are called something with any of the words, the likest first: whatever else there is stays unsaid. */
    private <C extends RecordContent, E extends StoredRecord<C>> Page<RecordView<C>> ranked(
            RecordKind<C, E> kind, Criteria criteria, Set<String> words, int most) {
        String sync = sync(kind);
        String[] keys = words.stream().map(SearchKeys::word).toArray(String[]::new);
        Criteria named = criteria.and("array_intersects(state.searchKeys, :words)", "words", keys);
        List<E> found = kind.rows().slice(named, new Pages.Slice(null, false, MOST_RANKED)).stream()
                .sorted(Comparator.comparingDouble(
                                (E record) -> SearchKeys.likeness(words, SearchKeys.words(record.content())))
                        .reversed()
                        .thenComparing(StoredRecord::id))
                .limit(most)
                .toList();
        return new Page<>(views.of(found), null, null, sync);
    }

    private String sync(RecordKind<?, ?> kind) {
        return log.horizon().token(kind.type(), reader.readerKey()).encoded();
    }

    /** What the filters ask for; see {@link #page} for what is refused. */
    public Criteria criteria(RecordKind<?, ?> kind, RecordFilters filters) {
        mustBeWellFormed(filters);
        filters.check(kind.statuses(), kind.types());
        return filters.criteria(reader);
    }

    private <P> void mustBeWellFormed(P parameters) {
        Set<ConstraintViolation<P>> violations = validator.validate(parameters);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
