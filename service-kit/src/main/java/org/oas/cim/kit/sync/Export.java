package org.oas.cim.kit.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.Ndjson;
import org.oas.cim.kit.paging.Pages.Slice;
import org.oas.cim.kit.record.Criteria;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.RecordView;
import org.oas.cim.kit.record.RecordViews;
import org.oas.cim.kit.record.StoredRecord;

/**
 * Whole lists as NDJSON, one record a line, by id, the oldest first. Never more than a slice is in memory. What changes meanwhile is
 * told by the sync token that comes with it. Thread-safe.
 */
@ApplicationScoped
public class Export {

    /** Holds the sync token to go on from. */
    public static final String SYNC_TOKEN = "Sync-Token";

    private static final int AT_A_TIME = 200;

    private final RecordViews views;
    private final Synchronizing synchronizing;
    private final ObjectWriter json;

    Export(RecordViews views, Synchronizing synchronizing, ObjectMapper json) {
        this.views = views;
        this.synchronizing = synchronizing;
        this.json = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    <C extends RecordContent, E extends StoredRecord<C>> Response of(RecordKind<C, E> kind, Criteria criteria) {
        String sync = synchronizing.now(kind);
        StreamingOutput lines = out -> write(kind, criteria, out);
        return Response.ok(lines, Ndjson.MEDIA_TYPE).header(SYNC_TOKEN, sync).build();
    }

    private <C extends RecordContent, E extends StoredRecord<C>> void write(
            RecordKind<C, E> kind, Criteria criteria, OutputStream out) throws IOException {
        UUID last = null;
        do {
            List<RecordView<C>> slice = slice(kind, criteria, last);
            for (RecordView<C> record : slice) {
                json.writeValue(out, record);
                out.write('\n');
            }
            last = slice.size() < AT_A_TIME ? null : slice.getLast().id();
        } while (last != null);
    }

    /** In a transaction of its own: with its end, the entities are forgotten. */
    private <C extends RecordContent, E extends StoredRecord<C>> List<RecordView<C>> slice(
            RecordKind<C, E> kind, Criteria criteria, @Nullable UUID last) {
        Slice slice = new Slice(last == null ? null : last.toString(), true, AT_A_TIME);
        return QuarkusTransaction.requiringNew().call(() -> views.of(kind.rows().slice(criteria, slice)));
    }
}
