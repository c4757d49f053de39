package org.oas.cim.kit.changelog;

import java.time.Instant;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.kit.identity.Actor;

/**
 * One version of a record as the change log keeps it.
 *
 * @param version 1 for the first
 * @param actor who made it
 * @param occurredAt when it was made
 * @param snapshot the record after it
 */
public record Change(long version, Actor actor, Instant occurredAt, RecordSnapshot snapshot) {}
