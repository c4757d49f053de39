package org.oas.cim.kit.directory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

/** The partners that this service has heard of, in its own database. Thread-safe. */
@ApplicationScoped
class PartnerDirectory {

    private static final String SELECT = "select id, owner, external_id, withdrawn, version from partner_directory";

    private final DataSource dataSource;

    PartnerDirectory(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Remembers the partner unless a newer version of it is known. */
    void remember(KnownPartner partner) {
        String upsert = "insert into partner_directory (id, owner, external_id, withdrawn, version)"
                + " values (?, ?, ?, ?, ?) on conflict (id) do update set owner = excluded.owner,"
                + " external_id = excluded.external_id, withdrawn = excluded.withdrawn, version = excluded.version"
                + " where partner_directory.version < excluded.version";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(upsert)) {
            statement.setObject(1, partner.id());
            statement.setObject(2, partner.owner());
            statement.setString(3, partner.externalId());
            statement.setBoolean(4, partner.withdrawn());
            statement.setLong(5, partner.version());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("the partner directory could not be written", e);
        }
    }

    Optional<KnownPartner> find(UUID id) {
        return find(SELECT + " where id = ?", id);
    }

    Optional<KnownPartner> find(UUID owner, String externalId) {
        return find(SELECT + " where owner = ? and external_id = ?", owner, externalId);
    }

    private Optional<KnownPartner> find(String select, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(partner(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException("the partner directory could not be read", e);
        }
    }

    private static KnownPartner partner(ResultSet row) throws SQLException {
        return new KnownPartner(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getString("external_id"),
                row.getBoolean("withdrawn"),
                row.getLong("version"));
    }
}
