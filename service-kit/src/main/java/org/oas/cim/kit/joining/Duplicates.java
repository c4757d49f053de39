package org.oas.cim.kit.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.record.Lookalikes;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.RecordView;
import org.oas.cim.kit.record.RecordViews;
import org.oas.cim.kit.record.Records;
import org.oas.cim.kit.record.SearchKeys;
import org.oas.cim.kit.record.StoredRecord;

/** Finds records that may be the same as a given one; see {@link Likeness}. Thread-safe. */
@ApplicationScoped
class Duplicates implements Lookalikes {

    /** Candidates that are looked at, the newest ones. */
    private static final int MOST_LOOKED_AT = 500;

    private static final int MOST_ANSWERED = 20;

    private final Records records;
    private final RecordViews views;
    private final ActingPartner reader;

    Duplicates(Records records, RecordViews views, ActingPartner reader) {
        this.records = records;
        this.views = views;
        this.reader = reader;
    }

    private record Candidate<E>(E record, Resemblance resemblance) {}

    /**
     * The records that the acting partner may see and that may be the same as the given one, the likest first.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 or 410 for whom there is no such record now
     */
    <C extends RecordContent, E extends StoredRecord<C>> DuplicateCandidates<C> of(RecordKind<C, E> kind, UUID id) {
        List<Candidate<E>> found = found(kind, records.read(kind, id));
        List<RecordView<C>> shown =
                views.of(found.stream().map(Candidate::record).toList());
        List<DuplicateCandidate<C>> answered = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Resemblance resemblance = found.get(i).resemblance();
            answered.add(new DuplicateCandidate<>(resemblance.score(), resemblance.reasons(), shown.get(i)));
        }
        return new DuplicateCandidates<>(answered);
    }

    @Override
    public <C extends RecordContent, E extends StoredRecord<C>> List<UUID> of(RecordKind<C, E> kind, E record) {
        return found(kind, record).stream()
                .map(candidate -> candidate.record().id())
                .toList();
    }

    private <C extends RecordContent, E extends StoredRecord<C>> List<Candidate<E>> found(
            RecordKind<C, E> kind, E record) {
        return kind.rows().foundBy(SearchKeys.ofTheSame(record.content()), MOST_LOOKED_AT).stream()
                .filter(other ->
                        !other.id().equals(record.id()) && other.state().isShownTo(reader))
                .flatMap(
                        other -> Likeness.of(record.content(), other.content())
                                .map(resemblance -> new Candidate<>(other, resemblance))
                                .stream())
                .sorted(Comparator.comparingDouble((Candidate<E> candidate) ->
                                candidate.resemblance().score())
                        .reversed()
                        .thenComparing(candidate -> candidate.record().id()))
                .limit(MOST_ANSWERED)
                .toList();
    }
}
