package org.oas.cim.kit.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

/** Looks at a database's change log from outside. */
final class ChangeLogTable {

    /** The lock of a leading relay and the connection that holds it. */
    private static final String LEADER = "select l.pid from pg_locks l join pg_database d on d.oid = l.database"
            + " where l.locktype = 'advisory' and l.granted and d.datname = current_database()";

    private final DataSource database;

    ChangeLogTable(DataSource database) {
        this.database = database;
    }

    long unpublished() throws SQLException {
        return number("select count(*) from change_log where published_at is null");
    }

    long position(UUID record) throws SQLException {
        return number("select max(position) from change_log where aggregateid = '" + record + "'");
    }

    /** Each record with its newest version. */
    Map<UUID, List<Long>> newestVersions() throws SQLException {
        String select = "select aggregateid, max(version) from change_log group by aggregateid";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select);
                ResultSet rows = statement.executeQuery()) {
            Map<UUID, List<Long>> newest = new HashMap<>();
            while (rows.next()) {
                newest.put(rows.getObject(1, UUID.class), List.of(rows.getLong(2)));
            }
            return newest;
        }
    }

    /** How many relays lead: one or none. */
    long leaders() throws SQLException {
        return number("select count(*) from (" + LEADER + ") leader");
    }

    /** Who leads, by the user's name of its connection. */
    String leader() throws SQLException {
        String select = "select coalesce(max(usename), '') from pg_stat_activity where pid in (" + LEADER + ")";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    /** Ends the leader's connection, as a failing network or a killed process does. */
    void cutTheLeaderOff() throws SQLException {
        number("select count(pg_terminate_backend(pid)) from (" + LEADER + ") leader");
    }

    private long number(String select) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
