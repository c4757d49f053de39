package org.oas.cim.local.loader;

/** What became of a record. */
enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
