package org.oas.cim.system.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A service's database, looked at and disturbed from outside.
 *
 * @param topic what the service publishes to
 */
record ServiceDatabase(String name, String topic, String url, String user, String password) {

    /** A relay that holds the lock: its connection's process in the server, what it calls itself, and what it asks. */
    record Leader(long connection, String application, String state, String query) {

        boolean isReading() {
            return query.startsWith("select position");
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANOTHER_TOPIC = "made anew";

    private static final String LEADER = "select a.pid, a.application_name,"
            + " case when wait_event_type = 'Lock' then 'waiting' else a.state end, a.query"
            + " from pg_locks l join pg_stat_activity a on a.pid = l.pid and a.datname = current_database()"
            + " where l.locktype = 'advisory' and l.granted"
            + " and (l.classid::bigint << 32) + l.objid::bigint = " + 0x72656c6179L;

    static ServiceDatabase of(JsonNode runFile, String name, String topic) {
        JsonNode postgres = runFile.path("postgres");
        return new ServiceDatabase(
                name,
                topic,
                postgres.path("jdbcUrls").path(name).asText(),
                postgres.path("username").asText(),
                postgres.path("password").asText());
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "torture");
        return DriverManager.getConnection(url, properties);
    }

    Optional<Leader> leader() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LEADER)) {
            return row.next()
                    ? Optional.of(new Leader(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the connection, as a network does that fails. */
    void cut(Leader leader) {
        number("select count(pg_terminate_backend(" + leader.connection() + "))");
    }

    /** Ends all connections of the process that leads: what it holds locked, others can have. */
    void cutAllOf(Leader leader) {
        number("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                + " where datname = current_database() and application_name = '" + leader.application() + "'");
    }

    long unpublished() {
        return number("select count(*) from change_log where published_at is null");
    }

    /** Makes the relay believe that its topic was made anew: it publishes every record's newest version again. */
    void topicIsNew() {
        execute("update relay_topic set topic_id = '" + ANOTHER_TOPIC + "'");
    }

    boolean hasNoticedNewTopic() {
        return number("select count(*) from relay_topic where topic_id = '" + ANOTHER_TOPIC + "'") == 0;
    }

    /** From now on, marking rows as published ends the marking connection half of the times; Kafka has them then. */
    void endConnectionsThatMark() {
        execute("create sequence ended_marks");
        execute("""
                create function end_connection() returns trigger language plpgsql as $$
                begin
                    if random() < 0.5 then
                        perform nextval('ended_marks');
                        perform pg_terminate_backend(pg_backend_pid());
                    end if;
                    return null;
                end $$""");
        execute("create trigger ends_connection before update of published_at on change_log"
                + " for each statement execute function end_connection()");
    }

    /** The opposite; returns how many connections were ended. */
    long letConnectionsMark() {
        execute("drop trigger ends_connection on change_log");
        execute("drop function end_connection");
        long ended = number("select case when is_called then last_value else 0 end from ended_marks");
        execute("drop sequence ended_marks");
        return ended;
    }

    /** Every version of every record. */
    Map<String, TreeMap<Long, State>> changeLog() {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement("select aggregateid, payload from change_log");
                ResultSet rows = select.executeQuery()) {
            Map<String, TreeMap<Long, State>> records = new HashMap<>();
            while (rows.next()) {
                State state = State.of(JSON.readTree(rows.getString(2)));
                records.computeIfAbsent(rows.getString(1), id -> new TreeMap<>())
                        .put(state.version(), state);
            }
            return records;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long number(String select) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
