package org.oas.cim.kit.changelog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.directory.RecordDirectory;

/**
 * Lets the directory know the log's records that it lacks, before the service answers anybody: those that a migration recorded, and
 * those from before there was a directory. A service never asks itself, so it would not find them.
 */
@ApplicationScoped
class OwnRecords {

    private static final Logger LOG = Logger.getLogger(OwnRecords.class);
    private static final int AT_A_TIME = 500;

    private final DataSource dataSource;
    private final RecordDirectory directory;

    OwnRecords(DataSource dataSource, RecordDirectory directory) {
        this.dataSource = dataSource;
        this.directory = directory;
    }

    void start(@Observes StartupEvent event) {
        String lacking = "select distinct on (aggregateid) aggregateid, type, payload from change_log"
                + " where not exists (select from record_directory where record_directory.id = aggregateid)"
                + " order by aggregateid, version desc";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(lacking)) {
            connection.setAutoCommit(false); // else the driver reads all rows into memory
            statement.setFetchSize(AT_A_TIME);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    snapshot(rows).ifPresent(directory::remember);
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new PersistenceException("the change log could not be read", e);
        }
    }

    private static Optional<RecordSnapshot> snapshot(ResultSet row) throws SQLException {
        byte[] payload = row.getString("payload").getBytes(StandardCharsets.UTF_8);
        RecordType type = RecordType.ofChangedEvent(row.getString("type")).orElse(null);
        try {
            return type == null ? Optional.empty() : Optional.of(EventJson.read(type, payload));
        } catch (IOException e) {
            LOG.warnf("a logged record cannot be referred to; id=%s cause=%s", row.getString("aggregateid"), e);
            return Optional.empty();
        }
    }
}
