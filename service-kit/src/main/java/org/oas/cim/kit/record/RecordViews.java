package org.oas.cim.kit.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.directory.RecordNames;
import org.oas.cim.kit.directory.Shown;
import org.oas.cim.kit.http.RecordAnswers;
import org.oas.cim.kit.partner.ActingPartner;

/** Records as the acting partner may see them: with the names of what they refer to, without relations that it may not know of. */
@ApplicationScoped
public class RecordViews {

    /** The relation of a link to a record that may be the same. */
    public static final String DUPLICATE_CANDIDATE = "duplicate-candidate";

    private final RecordNames names;
    private final Lookalikes lookalikes;
    private final ActingPartner reader;

    RecordViews(RecordNames names, Lookalikes lookalikes, ActingPartner reader) {
        this.names = names;
        this.lookalikes = lookalikes;
        this.reader = reader;
    }

    /** 201, with the record's address and those of records that it may be the same as. */
    <C extends RecordContent, E extends StoredRecord<C>> Response created(RecordKind<C, E> kind, E record) {
        Response answer = RecordAnswers.created(kind.path(record.id()), record.version(), of(record));
        String links = lookalikes.of(kind, record).stream()
                .map(id -> "<" + kind.path(id) + ">; rel=\"" + DUPLICATE_CANDIDATE + "\"")
                .collect(Collectors.joining(", "));
        return links.isEmpty()
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.LINK, links).build();
    }

    /** 200. */
    public Response changed(StoredRecord<?> record) {
        return RecordAnswers.changed(record.version(), of(record));
    }

    /** 200; 204 without it where the acting partner may not see it any longer. */
    public Response changedIfShown(StoredRecord<?> record) {
        return record.state().isShownTo(reader)
                ? changed(record)
                : Response.noContent().build();
    }

    <C extends RecordContent> RecordView<C> of(StoredRecord<C> record) {
        return of(List.of(record)).getFirst();
    }

    /** Each record as it is answered, in the same order. */
    public <C extends RecordContent, E extends StoredRecord<C>> List<RecordView<C>> of(List<E> records) {
        List<Shown<C>> shown = names.shown(records, record -> record.state().owner(), StoredRecord::content);
        List<RecordView<C>> views = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            views.add(RecordView.of(records.get(i), shown.get(i), reader));
        }
        return views;
    }
}
