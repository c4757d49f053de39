package org.oas.cim.kit.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

/** The audit log's table. */
final class AuditTable {

    private AuditTable() {}

    static void insert(Connection connection, List<AuditEvent> events) throws SQLException {
        String insert = "insert into audit_log"
                + " (occurred_at, kind, action, record, partner, client, subject, address, request_id, reason)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (AuditEvent event : events) {
                set(statement, event);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, AuditEvent event) throws SQLException {
        statement.setObject(1, event.at().atOffset(ZoneOffset.UTC));
        statement.setString(2, event.kind().code());
        statement.setString(3, event.request().action());
        statement.setObject(4, event.request().record());
        statement.setObject(5, event.caller().partner());
        statement.setString(6, event.caller().client());
        statement.setString(7, event.caller().subject());
        statement.setString(8, event.request().address());
        statement.setString(9, event.request().id());
        statement.setString(10, event.reason());
    }
}
