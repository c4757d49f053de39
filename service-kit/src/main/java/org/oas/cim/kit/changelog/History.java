package org.oas.cim.kit.changelog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.directory.RecordNames;
import org.oas.cim.kit.directory.Shown;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.Problems;

/** A record's history: who changed what, when. */
@ApplicationScoped
public class History {

    /** What says nothing beside a version's number and time. */
    private static final Set<String> IN_EVERY_VERSION = Set.of("version", "updated");

    /** Kept for the hub's own use. */
    private static final List<String> INTERNAL = List.of("disclosed");

    /** What was merged into the record may be another partner's secret. */
    private static final String OF_OTHERS = "contributions";

    private final ChangeLog log;
    private final ActingPartner reader;
    private final RecordNames names;

    History(ChangeLog log, ActingPartner reader, RecordNames names) {
        this.log = log;
        this.reader = reader;
        this.names = names;
    }

    /**
     * The versions that the acting partner may see, the first one first, without relations that it may not see. Once a record is
     * withdrawn, its history is for the owner and CIM.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 or 410 for whom there is no such record now
     */
    public List<HistoryEntry> of(RecordType type, UUID record) {
        List<Change> changes = log.history(type, record);
        if (changes.isEmpty()) {
            throw Problems.noSuchRecord();
        }
        RecordSnapshot newest = changes.getLast().snapshot();
        if (!isMine(newest)) {
            mustBeVisible(newest);
        }
        return entries(changes.stream()
                .filter(change -> isMine(change.snapshot())
                        || reader.maySee(
                                change.snapshot().owner(),
                                editors(change.snapshot()),
                                change.snapshot().visibility()))
                .toList());
    }

    /** Of a withdrawn record, or one that is withheld now, the others are told no more than that. */
    private void mustBeVisible(RecordSnapshot newest) {
        if (newest.withdrawn() || !reader.maySee(newest.owner(), editors(newest), newest.visibility())) {
            throw reader.maySee(newest.owner(), editors(newest), newest.disclosed())
                    ? Problems.withdrawn()
                    : Problems.noSuchRecord();
        }
    }

    private List<HistoryEntry> entries(List<Change> changes) {
        List<Shown<RecordContent>> shown = names.shown(
                changes,
                change -> change.snapshot().owner(),
                change -> change.snapshot().content());
        List<HistoryEntry> entries = new ArrayList<>();
        ObjectNode before = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            ObjectNode after = EventJson.tree(
                    new RecordSnapshot(change.snapshot().header(), shown.get(i).content()));
            after.remove(INTERNAL);
            boolean mine = isMine(change.snapshot());
            if (!mine) {
                after.remove(OF_OTHERS);
            }
            entries.add(new HistoryEntry(
                    change.version(),
                    change.actor().partner().toString(),
                    mine ? change.actor().client() : null,
                    mine ? change.actor().subject() : null,
                    change.occurredAt(),
                    changed(before, after),
                    after));
            before = after;
        }
        return entries;
    }

    private boolean isMine(RecordSnapshot snapshot) {
        return reader.readsAll() || reader.readsAsOneOf(List.of(snapshot.owner()));
    }

    private static List<UUID> editors(RecordSnapshot snapshot) {
        return snapshot.content().editors().stream().map(UUID::fromString).toList();
    }

    private static List<String> changed(ObjectNode before, ObjectNode after) {
        Set<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.removeAll(IN_EVERY_VERSION);
        names.removeIf(name -> after.path(name).equals(before.path(name)));
        return List.copyOf(names);
    }
}
