package org.oas.cim.kit.changelog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.oas.cim.contracts.event.RecordType;

/** The change log as clients pull it: in the order of transactions, up to the oldest one that still runs. Thread-safe. */
@ApplicationScoped
public class SyncLog {

    private final DataSource dataSource;

    SyncLog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The place that everything committed so far is before: the epoch and the oldest transaction that still runs. */
    public record Horizon(UUID epoch, long xid) {

        /** The token of whoever has read everything before it. */
        public SyncToken token(RecordType type, UUID reader) {
            return new SyncToken(epoch, type, reader, xid, 0);
        }
    }

    public Horizon horizon() {
        String select = "select id, pg_snapshot_xmin(pg_current_snapshot())::text from store_epoch";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Horizon(row.getObject(1, UUID.class), Long.parseLong(row.getString(2)));
        } catch (SQLException e) {
            throw new PersistenceException("the change log's horizon could not be read", e);
        }
    }

    /** The records that changed behind the token and before the horizon, each once, at its last change. */
    public List<ChangedRecord> changedBetween(SyncToken token, Horizon horizon, int limit) {
        String select = "select aggregateid, xid::text, position from change_log changed where aggregatetype = ?"
                + " and (xid, position) > (?::xid8, ?) and xid < ?::xid8"
                + " and not exists (select from change_log later where later.aggregateid = changed.aggregateid"
                + " and later.version > changed.version and later.xid < ?::xid8)"
                + " order by xid, position limit ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, token.type().code());
            statement.setString(2, Long.toString(token.xid()));
            statement.setLong(3, token.position());
            statement.setString(4, Long.toString(horizon.xid()));
            statement.setString(5, Long.toString(horizon.xid()));
            statement.setInt(6, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<ChangedRecord> changed = new ArrayList<>();
                while (rows.next()) {
                    changed.add(new ChangedRecord(
                            rows.getObject(1, UUID.class), Long.parseLong(rows.getString(2)), rows.getLong(3)));
                }
                return changed;
            }
        } catch (SQLException e) {
            throw new PersistenceException("the change log could not be read", e);
        }
    }
}
