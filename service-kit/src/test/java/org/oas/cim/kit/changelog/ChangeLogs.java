package org.oas.cim.kit.changelog;

import javax.sql.DataSource;

import jakarta.enterprise.event.Event;

import org.oas.cim.kit.directory.Directories;

/** Change logs of databases that are not the application's. */
public final class ChangeLogs {

    private ChangeLogs() {}

    /** Each append is a transaction of its own. */
    public static ChangeLog of(DataSource database, Event<ChangeAppended> appended) {
        return new ChangeLog(database, Directories.of(database), appended);
    }
}
