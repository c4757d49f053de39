package org.oas.cim.kit.changelog;

/** A change-log row was written; observe it after success to know that it is there to be read. */
public record ChangeAppended() {}
