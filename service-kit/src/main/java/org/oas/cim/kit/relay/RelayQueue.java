package org.oas.cim.kit.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The unpublished rows, as the leading relay sees them: all statements run on the connection that holds the lock, so that a relay
 * that lost the lock can neither read nor mark.
 */
final class RelayQueue {

    /** One lock a database; its number only has to differ from Flyway's. */
    private static final long LOCK = 0x72656c6179L;

    private final Connection connection;
    private final RelayedTopic target;

    RelayQueue(Connection connection, RelayedTopic target) {
        this.connection = connection;
        this.target = target;
    }

    /** Takes the lock that makes this relay the leader; false while another relay holds it. */
    boolean lead() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    void resign() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }

    /**
     * The oldest unpublished rows in position order. Rows are chosen by their mark, never by "position after the last": transactions
     * commit in another order than they take positions.
     */
    List<UnpublishedRow> oldest(int limit) throws SQLException {
        String select = "select position, id, type, aggregateid, occurred_at, payload from change_log"
                + " where published_at is null order by position limit ?";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setInt(1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<UnpublishedRow> oldest = new ArrayList<>();
                while (rows.next()) {
                    oldest.add(UnpublishedRow.from(rows, target.source()));
                }
                return oldest;
            }
        }
    }

    void markPublished(List<UnpublishedRow> rows) throws SQLException {
        Object[] positions = rows.stream().map(UnpublishedRow::position).toArray();
        String update = "update change_log set published_at = now() where position = any(?)";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            statement.executeUpdate();
        }
    }

    /** The id of the topic that the published rows are on; null before the first one was published. */
    @Nullable
    String topicId() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select topic_id from relay_topic where name = ?")) {
            statement.setString(1, target.topic().topicName());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /**
     * Queues every record's newest version again, for a topic that was made anew, and notes the topic's id; both or neither.
     *
     * @return how many records
     */
    int refill(String topicId) throws SQLException {
        String unmark = "update change_log set published_at = null where published_at is not null and position in"
                + " (select distinct on (aggregateid) position from change_log order by aggregateid, version desc)";
        String note = "insert into relay_topic (name, topic_id) values (?, ?)"
                + " on conflict (name) do update set topic_id = excluded.topic_id";
        connection.setAutoCommit(false);
        try (PreparedStatement unmarking = connection.prepareStatement(unmark);
                PreparedStatement noting = connection.prepareStatement(note)) {
            int records = unmarking.executeUpdate();
            noting.setString(1, target.topic().topicName());
            noting.setString(2, topicId);
            noting.executeUpdate();
            connection.commit();
            return records;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
