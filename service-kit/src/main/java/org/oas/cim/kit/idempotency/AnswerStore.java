package org.oas.cim.kit.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;

/** The kept answers' table. Thread-safe. */
@ApplicationScoped
class AnswerStore {

    /** How long an answer is kept. */
    static final Duration KEPT_FOR = Duration.ofDays(7);

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final DataSource dataSource;

    AnswerStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The answer that was given to this request.
     *
     * @param request what was asked, as {@link RequestKey#digest}
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 if the key was used for another request
     */
    Optional<KeptAnswer> find(RequestKey key, byte[] request, Instant now) {
        String select = "select request, status, headers, body from kept_answer"
                + " where caller = ? and method = ? and path = ? and key = ? and kept_at > ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            set(statement, key);
            statement.setObject(5, now.minus(KEPT_FOR).atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!Arrays.equals(row.getBytes("request"), request)) {
                    throw Problems.of(ProblemType.KEY_REUSED, ProblemType.KEY_REUSED.remedy());
                }
                return Optional.of(new KeptAnswer(
                        row.getInt("status"),
                        JSON.readValue(row.getString("headers"), HEADERS),
                        row.getString("body")));
            }
        } catch (SQLException e) {
            throw new PersistenceException("the kept answers could not be read", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the kept answers hold what was never kept", e);
        }
    }

    /** Takes the lock of the key until the transaction ends; false while another one has it. */
    boolean lock(RequestKey key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, key.lock());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new PersistenceException("the kept answers could not be locked", e);
        }
    }

    /** Keeps the answer in the caller's transaction, in place of one that is out of date. */
    void keep(RequestKey key, byte[] request, KeptAnswer answer, Instant now) {
        String insert = "insert into kept_answer (caller, method, path, key, kept_at, request, status, headers, body)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?::json, ?) on conflict (caller, method, path, key) do update set"
                + " kept_at = excluded.kept_at, request = excluded.request, status = excluded.status,"
                + " headers = excluded.headers, body = excluded.body";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            set(statement, key);
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.setBytes(6, request);
            statement.setInt(7, answer.status());
            statement.setString(8, JSON.writeValueAsString(answer.headers()));
            statement.setString(9, answer.body());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("the answer could not be kept", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers can always be written", e);
        }
    }

    /** Forgets what is out of date. */
    int forget(Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from kept_answer where kept_at <= ?")) {
            statement.setObject(1, now.minus(KEPT_FOR).atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("old answers could not be forgotten", e);
        }
    }

    private static void set(PreparedStatement statement, RequestKey key) throws SQLException {
        statement.setObject(1, key.caller());
        statement.setString(2, key.method());
        statement.setString(3, key.path());
        statement.setString(4, key.key());
    }
}
