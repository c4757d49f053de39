package org.oas.cim.kit.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

/** Merges that one owner has asked for. In the caller's transaction. Thread-safe. */
@ApplicationScoped
class Proposals {

    private final DataSource dataSource;

    Proposals(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Who asked for the merge first. */
    Optional<UUID> proposer(UUID duplicate, UUID survivor) {
        String select = "select proposed_by from merge_proposal where duplicate = ? and survivor = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, duplicate);
            statement.setObject(2, survivor);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException("the proposed merges could not be read", e);
        }
    }

    void propose(UUID duplicate, UUID survivor, UUID proposer, Instant now) {
        String insert = "insert into merge_proposal (duplicate, survivor, proposed_by, proposed_at) values (?, ?, ?, ?)"
                + " on conflict do nothing";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, duplicate);
            statement.setObject(2, survivor);
            statement.setObject(3, proposer);
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("the merge could not be proposed", e);
        }
    }

    /** Forgets every proposal about the duplicate. */
    void settle(UUID duplicate) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from merge_proposal where duplicate = ?")) {
            statement.setObject(1, duplicate);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("the proposed merge could not be settled", e);
        }
    }
}
