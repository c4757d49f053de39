package org.oas.cim.system.torture;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.oas.cim.system.Hub;
import org.oas.cim.system.Part;
import org.oas.cim.system.torture.ServiceDatabase.Leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/**
 * A relay's process that stands still with rows in its hands, read and not yet sent, while its connections are cut and another one takes
 * the lead. When it goes on it still believes that it leads.
 */
final class Predecessor {

    /** The newest versions of the records that were changed last: queued again, so that there is something to read. */
    private static final String QUEUE_AGAIN = "update change_log set published_at = null where position in"
            + " (select position from (select distinct on (aggregateid) position from change_log"
            + " order by aggregateid, version desc) newest order by position desc limit 100)";

    private final ServiceDatabase database;
    private final Hub hub;
    private final SecondService second;

    Predecessor(ServiceDatabase database, Hub hub, SecondService second) {
        this.database = database;
        this.hub = hub;
        this.second = second;
    }

    /** Stalls the leader and returns it when another one leads. */
    Part stall() throws SQLException {
        try (Connection table = database.connect();
                Statement statement = table.createStatement()) {
            table.setAutoCommit(false);
            eventually(() -> {
                table.rollback();
                statement.execute("lock table change_log in access exclusive mode");
                eventually(() -> assertThat(leader().state()).isEqualTo("waiting"));
                assertThat(leader().isReading()).isTrue();
            });
            Leader leader = leader();
            Part process = process(leader);
            process.stall();
            statement.execute(QUEUE_AGAIN);
            table.commit();
            eventually(() -> assertThat(leader().state()).isEqualTo("idle"));
            database.cutAllOf(leader);
            eventually(() -> assertThat(leader().application()).isNotEqualTo(leader.application()));
            return process;
        }
    }

    private Leader leader() {
        return database.leader().orElseThrow();
    }

    private Part process(Leader leader) {
        return leader.application().equals(SecondService.APPLICATION)
                ? second.awaitReady()
                : hub.part("activity-service");
    }
}
