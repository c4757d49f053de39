package org.oas.cim.kit.record;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/** Gives {@link SearchKeys} to records from before there were any, once, before the service answers anybody. No record gets a new version. */
@ApplicationScoped
class FormerRecords {

    private static final int AT_A_TIME = 500;

    private final Instance<RecordKind<?, ?>> kinds;

    FormerRecords(@Any Instance<RecordKind<?, ?>> kinds) {
        this.kinds = kinds;
    }

    void start(@Observes StartupEvent event) {
        kinds.forEach(kind -> {
            while (QuarkusTransaction.requiringNew().call(() -> someOf(kind.rows())) > 0) {
                // until none is left
            }
        });
    }

    private static <E extends StoredRecord<?>> int someOf(RecordRepository<E> rows) {
        List<E> former =
                rows.find("state.searchKeys is null").range(0, AT_A_TIME - 1).list();
        former.forEach(record ->
                rows.update("state.searchKeys = ?1 where id = ?2", SearchKeys.of(record.content()), record.id()));
        return former.size();
    }
}
