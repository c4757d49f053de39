package org.oas.cim.contracts.event;

import java.util.List;

import org.oas.cim.contracts.record.Absent;

/**
 * What CIM took out of every version of a record, because it must not be held. Whoever keeps copies of earlier versions is to take it out
 * of those too.
 *
 * @param version the version that the last of it made: all before it have been rewritten
 * @param members the members that were taken out, now or earlier, by name; they may have been stated anew since
 */
public record Redaction(long version, List<String> members) {

    public Redaction {
        members = Absent.asEmpty(members);
    }
}
