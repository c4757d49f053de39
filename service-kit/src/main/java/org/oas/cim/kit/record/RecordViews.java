package org.oas.cim.kit.record;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.directory.RecordNames;
import org.oas.cim.kit.directory.Shown;

/** Records as the acting partner may see them: with the names of what they refer to, without relations that it may not know of. */
@ApplicationScoped
class RecordViews {

    private final RecordNames names;

    RecordViews(RecordNames names) {
        this.names = names;
    }

    <C extends RecordContent> RecordView<C> of(StoredRecord<C> record) {
        return of(List.of(record)).getFirst();
    }

    /** Each record as it is answered, in the same order. */
    <C extends RecordContent, E extends StoredRecord<C>> List<RecordView<C>> of(List<E> records) {
        List<Shown<C>> shown = names.shown(records, record -> record.state().owner(), StoredRecord::content);
        List<RecordView<C>> views = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            views.add(RecordView.of(records.get(i), shown.get(i)));
        }
        return views;
    }
}
