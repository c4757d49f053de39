package org.oas.cim.kit.changelog;

import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.OwnDatabase;
import org.oas.cim.kit.Snapshots;
import org.oas.cim.kit.directory.Directories;
import org.oas.cim.kit.directory.RecordDirectory;
import org.oas.cim.kit.identity.Actors;
import org.oas.cim.kit.testing.RealServers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OwnRecordsTest {

    private final Event<ChangeAppended> appended;

    @Inject
    OwnRecordsTest(Event<ChangeAppended> appended) {
        this.appended = appended;
    }

    @Test
    void whatWasLoggedBeforeThereWasADirectoryIsKnownOnceTheServiceHasStarted() throws Exception {
        // Given
        UUID activity = UUID.randomUUID();
        UUID partner = UUID.randomUUID();
        UUID unreadable = UUID.randomUUID();
        DataSource database = OwnDatabase.make("upgraded");
        RecordDirectory directory = Directories.of(database);
        ChangeLog log = ChangeLogs.of(database, appended);
        log.append(Snapshots.activity(activity, 1), Actors.CIM);
        log.append(Snapshots.activity(activity, 2), Actors.CIM);
        log.append(Snapshots.partner(partner, 1, null), Actors.CIM);
        log.append(Snapshots.study(unreadable, 1), Actors.CIM);
        OwnDatabase.execute(database, "delete from record_directory");
        OwnDatabase.execute(database, "update change_log set payload = '{}' where aggregateid = '" + unreadable + "'");

        // When
        new OwnRecords(database, directory).start(new StartupEvent());

        // Then
        assertThat(Directories.knows(directory, activity)).isTrue();
        assertThat(Directories.knows(directory, partner)).isTrue();
        assertThat(Directories.knows(directory, unreadable)).isFalse();
    }
}
