package org.oas.cim.kit.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.changelog.ChangedRecord;
import org.oas.cim.kit.changelog.SyncLog;
import org.oas.cim.kit.changelog.SyncToken;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.RecordView;
import org.oas.cim.kit.record.RecordViews;
import org.oas.cim.kit.record.StoredRecord;

/**
 * Tells clients what changed since they last asked. Whoever polls misses nothing, whatever is written meanwhile: see {@link SyncToken}.
 * A record may be told again though it is as it was. Thread-safe.
 */
@ApplicationScoped
public class Synchronizing {

    private final SyncLog log;
    private final RecordViews views;
    private final ActingPartner reader;

    Synchronizing(SyncLog log, RecordViews views, ActingPartner reader) {
        this.log = log;
        this.views = views;
        this.reader = reader;
    }

    /** The token to go on from for whoever reads everything after this call. */
    public String now(RecordKind<?, ?> kind) {
        return token(log.horizon(), kind).encoded();
    }

    /**
     * What changed behind the token; everything without one.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what is no token; 410 for one of another store, reader or list
     */
    <C extends RecordContent, E extends StoredRecord<C>> SyncPage<C> changes(
            RecordKind<C, E> kind, @Nullable String sync, int limit) {
        SyncLog.Horizon horizon = log.horizon();
        SyncToken end = token(horizon, kind);
        SyncToken from = sync == null ? end.at(0, 0) : SyncToken.decoded(sync, end);
        List<ChangedRecord> changed = log.changedBetween(from, horizon, limit + 1);
        boolean more = changed.size() > limit;
        List<ChangedRecord> told = more ? changed.subList(0, limit) : changed;
        String reached = more ? behind(told.getLast(), end) : end.encoded();
        String next = more ? kind.path() + "/changes?limit=" + limit + "&sync=" + reached : null;
        return new SyncPage<>(synced(kind, told), next, reached);
    }

    private SyncToken token(SyncLog.Horizon horizon, RecordKind<?, ?> kind) {
        return horizon.token(kind.type(), reader.readerKey());
    }

    private static String behind(ChangedRecord last, SyncToken end) {
        return end.at(last.xid(), last.position()).encoded();
    }

    /** As they are now, which may be later than what was asked for: then they are told again. */
    private <C extends RecordContent, E extends StoredRecord<C>> List<SyncedRecord<C>> synced(
            RecordKind<C, E> kind, List<ChangedRecord> changed) {
        Map<UUID, E> records = kind
                .rows()
                .all(changed.stream().map(ChangedRecord::id).toList())
                .stream()
                .collect(Collectors.toMap(StoredRecord::id, Function.identity()));
        List<E> shown = records.values().stream()
                .filter(record -> record.state().isShownTo(reader))
                .toList();
        Map<UUID, RecordView<C>> answers =
                views.of(shown).stream().collect(Collectors.toMap(RecordView::id, Function.identity()));
        List<SyncedRecord<C>> synced = new ArrayList<>();
        for (ChangedRecord change : changed) {
            E record = records.get(change.id());
            if (record != null && record.state().wasVisibleTo(reader)) {
                RecordView<C> answer = answers.get(change.id());
                synced.add(new SyncedRecord<>(
                        change.id(),
                        answer == null,
                        answer == null ? record.state().mergedInto() : null,
                        answer));
            }
        }
        return synced;
    }
}
