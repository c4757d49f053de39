package org.oas.cim.kit.record;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;

/**
 * A change that was looked at and can be carried out.
 *
 * @param id the record's
 * @param content what is stated
 * @param seen the version that it was looked at with; null for a new record
 */
public record PlannedChange<C extends RecordContent>(
        UUID id, C content, @Nullable Long seen) {}
