package org.oas.cim.kit.directory;

import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.oas.cim.kit.partner.ActingPartner;

/** What tests of other packages need of a directory. */
public final class Directories {

    private Directories() {}

    /** The directory of a database that is not the application's. */
    public static RecordDirectory of(DataSource database) {
        return new RecordDirectory(database);
    }

    public static boolean knows(RecordDirectory directory, UUID record) {
        return directory.find(List.of(record)).containsKey(record);
    }

    public static RecordNames names(RecordDirectory directory, ActingPartner reader) {
        return new RecordNames(directory, reader);
    }
}
