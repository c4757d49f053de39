package org.oas.cim.kit.changelog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.directory.RecordDirectory;
import org.oas.cim.kit.identity.Actor;
import org.oas.cim.kit.problem.Problems;

/**
 * The append-only log of every version of every record. Rows are kept for ever, and as they are unless something is taken out of them
 * that must not be held: they are the records' history and, until published, the relay's queue. Thread-safe.
 */
@ApplicationScoped
public class ChangeLog {

    /** The largest snapshot, in bytes of JSON: half of what a topic takes, so that whatever is acknowledged can be published. */
    public static final int MAX_SNAPSHOT_BYTES = 512 * 1024;

    private final DataSource dataSource;
    private final RecordDirectory directory;
    private final Event<ChangeAppended> appended;

    ChangeLog(DataSource dataSource, RecordDirectory directory, Event<ChangeAppended> appended) {
        this.dataSource = dataSource;
        this.directory = directory;
        this.appended = appended;
    }

    /**
     * Writes a record's newest version; see {@link #append(List, Actor)}.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 if the snapshot is larger than {@value #MAX_SNAPSHOT_BYTES} bytes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(RecordSnapshot snapshot, Actor actor) {
        append(List.of(snapshot), actor);
    }

    /**
     * Writes records' newest versions, in the transaction that changes the records, and lets the directory know them from then on. Call
     * it after the flush that raised the versions.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 if a snapshot is larger than {@value #MAX_SNAPSHOT_BYTES} bytes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<RecordSnapshot> snapshots, Actor actor) {
        String insert = "insert into change_log"
                + " (id, aggregatetype, aggregateid, type, payload, version, actor, occurred_at, client, subject)"
                + " values (?, ?, ?, ?, ?::json, ?, ?, ?, ?, ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            for (RecordSnapshot snapshot : snapshots) {
                set(statement, snapshot, actor);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("the change log could not be written", e);
        }
        directory.remember(snapshots);
        appended.fire(new ChangeAppended());
    }

    private static void set(PreparedStatement statement, RecordSnapshot snapshot, Actor actor) throws SQLException {
        byte[] payload = payload(snapshot);
        statement.setObject(1, UUID.randomUUID());
        statement.setString(2, snapshot.recordType().code());
        statement.setObject(3, snapshot.id());
        statement.setString(4, snapshot.recordType().changedEvent());
        statement.setString(5, new String(payload, StandardCharsets.UTF_8));
        statement.setLong(6, snapshot.version());
        statement.setString(7, actor.partner().toString());
        statement.setObject(8, snapshot.updated().atOffset(ZoneOffset.UTC));
        statement.setString(9, actor.client());
        statement.setString(10, actor.subject());
    }

    private static byte[] payload(RecordSnapshot snapshot) {
        byte[] payload = EventJson.write(snapshot);
        if (payload.length > MAX_SNAPSHOT_BYTES) {
            throw Problems.recordTooLarge(payload.length, MAX_SNAPSHOT_BYTES);
        }
        return payload;
    }

    /**
     * Rewrites every version of the record, and of records that tell of it as their contribution, in the caller's transaction; in the
     * relay's order, so that the two never wait for each other. Nothing is published again by that: the next version is what tells the
     * rest of the hub.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rewrite(UUID record, Consumer<ObjectNode> rewriting) {
        String find = "select position, payload from change_log"
                + " where aggregateid = ? or (payload::text like '%\"contributions\"%' and payload::text like ?)"
                + " order by position";
        String replace = "update change_log set payload = ?::json where position = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement finding = connection.prepareStatement(find);
                PreparedStatement replacing = connection.prepareStatement(replace)) {
            finding.setObject(1, record);
            finding.setString(2, "%" + record + "%");
            try (ResultSet rows = finding.executeQuery()) {
                while (rows.next()) {
                    ObjectNode version =
                            EventJson.tree(rows.getString("payload").getBytes(StandardCharsets.UTF_8));
                    rewriting.accept(version);
                    replacing.setString(1, new String(EventJson.write(version), StandardCharsets.UTF_8));
                    replacing.setLong(2, rows.getLong("position"));
                    replacing.addBatch();
                }
            }
            replacing.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("the change log could not be rewritten", e);
        } catch (IOException e) {
            throw new IllegalStateException("the change log holds what no version of the contract can be", e);
        }
    }

    /** Every version of the record, the first one first; empty for a record that the log does not know. */
    public List<Change> history(RecordType type, UUID record) {
        String select = "select version, actor, client, subject, occurred_at, payload from change_log"
                + " where aggregateid = ? and aggregatetype = ? order by version";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, record);
            statement.setString(2, type.code());
            try (ResultSet rows = statement.executeQuery()) {
                List<Change> changes = new ArrayList<>();
                while (rows.next()) {
                    changes.add(change(type, rows));
                }
                return changes;
            }
        } catch (SQLException e) {
            throw new PersistenceException("the change log could not be read", e);
        } catch (IOException e) {
            throw new IllegalStateException("the change log holds what no version of the contract can be", e);
        }
    }

    private static Change change(RecordType type, ResultSet row) throws SQLException, IOException {
        Instant occurredAt = row.getObject("occurred_at", OffsetDateTime.class).toInstant();
        byte[] payload = row.getString("payload").getBytes(StandardCharsets.UTF_8);
        Actor actor =
                new Actor(UUID.fromString(row.getString("actor")), row.getString("client"), row.getString("subject"));
        return new Change(row.getLong("version"), actor, occurredAt, EventJson.read(type, payload));
    }
}
