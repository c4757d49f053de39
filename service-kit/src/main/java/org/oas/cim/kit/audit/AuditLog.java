package org.oas.cim.kit.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import org.oas.cim.kit.identity.Caller;
import org.oas.cim.kit.problem.OfferedOperations;

/** Notes what only few may do, together with what they did. Thread-safe. */
@ApplicationScoped
public class AuditLog {

    private final DataSource dataSource;
    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;
    private final OfferedOperations offered;
    private final Clock clock;

    AuditLog(
            DataSource dataSource,
            CurrentVertxRequest request,
            SecurityIdentity identity,
            OfferedOperations offered,
            Clock clock) {
        this.dataSource = dataSource;
        this.request = request;
        this.identity = identity;
        this.offered = offered;
        this.clock = clock;
    }

    /**
     * Notes the present request, in the transaction of what it does: there is neither without the other.
     *
     * @param reason why it is done; nobody's data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void administered(String reason) {
        AuditEvent event = new AuditEvent(
                clock.instant(),
                AuditKind.ADMINISTRATIVE,
                AuditedRequest.of(request.getCurrent().request(), AuditedRequest.presentId(), offered),
                Caller.of(identity),
                reason);
        try (Connection connection = dataSource.getConnection()) {
            AuditTable.insert(connection, List.of(event));
        } catch (SQLException e) {
            throw new PersistenceException("the audit log could not be written", e);
        }
    }
}
