package org.oas.cim.kit.directory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.oas.cim.contracts.event.RecordSnapshot;

/**
 * The records of all kinds that this service has heard of, in its own database; its own records are there from the transaction on that
 * changes them. Thread-safe.
 */
@ApplicationScoped
public class RecordDirectory {

    private static final String UPSERT = "insert into record_directory (" + KnownRecordRow.COLUMNS
            + ") values (?, ?, ?, ?, ?, ?::json, ?, ?, ?, ?, ?, ?) on conflict (id) do update set"
            + " record_type = excluded.record_type, owner = excluded.owner, external_id = excluded.external_id,"
            + " identifiers = excluded.identifiers, heading = excluded.heading, acronym = excluded.acronym,"
            + " editors = excluded.editors, visibility = excluded.visibility, withdrawn = excluded.withdrawn, merged_into = excluded.merged_into,"
            + " version = excluded.version where record_directory.version < excluded.version";

    private static final String SELECT = "select " + KnownRecordRow.COLUMNS + " from record_directory";

    /** The union leaves out what it has already, so a circle of merges ends. */
    private static final String WITH_SURVIVORS = "with recursive wanted (id) as (select unnest(?::uuid[])"
            + " union select merged.merged_into from record_directory merged join wanted using (id)"
            + " where merged.merged_into is not null) "
            + SELECT + " where id in (select wanted.id from wanted)";

    private final DataSource dataSource;

    RecordDirectory(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Remembers the record unless a newer version of it is known; in the caller's transaction, if there is one. */
    public void remember(RecordSnapshot snapshot) {
        remember(List.of(snapshot));
    }

    /** Remembers each unless a newer version of it is known; in the caller's transaction, if there is one. */
    public void remember(List<RecordSnapshot> snapshots) {
        upsert(statement -> {
            for (RecordSnapshot snapshot : snapshots) {
                KnownRecordRow.write(KnownRecord.from(snapshot), statement);
                statement.addBatch();
            }
            statement.executeBatch();
        });
    }

    /** Keeps each unless a newer version of it is known. Without a transaction each is kept by itself, so none waits for another. */
    void keep(Collection<KnownRecord> records) {
        upsert(statement -> {
            for (KnownRecord known : records) {
                KnownRecordRow.write(known, statement);
                statement.executeUpdate();
            }
        });
    }

    /** Puts rows into a prepared upsert. */
    @FunctionalInterface
    private interface Rows {
        void putInto(PreparedStatement statement) throws SQLException;
    }

    private void upsert(Rows rows) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            rows.putInto(statement);
        } catch (SQLException e) {
            throw new PersistenceException("the record directory could not be written", e);
        }
    }

    /** Those of the records that are known, by id, and whatever they were merged into. */
    Map<UUID, KnownRecord> find(Collection<UUID> ids) {
        Map<UUID, KnownRecord> found = new HashMap<>();
        if (!ids.isEmpty()) {
            select(WITH_SURVIVORS, (Object) ids.toArray(UUID[]::new)).forEach(known -> found.put(known.id(), known));
        }
        return found;
    }

    /** Whether a record of any kind is known by this id. */
    public boolean knows(UUID id) {
        return !find(List.of(id)).isEmpty();
    }

    /** The owner's records with this external id: at most one of each kind. */
    List<KnownRecord> find(UUID owner, String externalId) {
        return select(SELECT + " where owner = ? and external_id = ?", owner, externalId);
    }

    /**
     * The records with the identifier, of any kind.
     *
     * @param identifier as it is referred to: {@code iati:XM-DAC-47066}
     */
    List<KnownRecord> findByIdentifier(String identifier) {
        return select(SELECT + " where identifiers @> ?", (Object) new String[] {identifier});
    }

    private List<KnownRecord> select(String select, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameter(connection, parameters[i]));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<KnownRecord> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(KnownRecordRow.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new PersistenceException("the record directory could not be read", e);
        }
    }

    private static Object parameter(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case String[] texts -> connection.createArrayOf("text", texts);
            default -> value;
        };
    }
}
