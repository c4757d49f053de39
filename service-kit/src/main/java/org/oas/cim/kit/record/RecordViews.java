package org.oas.cim.kit.record;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.directory.RecordNames;
import org.oas.cim.kit.partner.ActingPartner;

/** Records as the acting partner may see them: with the names of what they refer to, without relations that it may not know of. */
@ApplicationScoped
class RecordViews {

    private final RecordNames names;
    private final ActingPartner reader;

    RecordViews(RecordNames names, ActingPartner reader) {
        this.names = names;
        this.reader = reader;
    }

    <C extends RecordContent> RecordView<C> of(StoredRecord<C> record) {
        throw new UnsupportedOperationException();
    }

    /** Each record as it is answered, in the same order. */
    <C extends RecordContent> List<RecordView<C>> of(List<? extends StoredRecord<C>> records) {
        return records.stream().map(this::of).toList();
    }
}
