package org.oas.cim.kit.changelog;

import java.util.UUID;

/** A record that changed, and where that stands in the log. */
public record ChangedRecord(UUID id, long xid, long position) {}
