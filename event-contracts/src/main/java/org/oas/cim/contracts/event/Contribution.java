package org.oas.cim.contracts.event;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.Visibility;

/**
 * A record that was merged into another one. Its owner goes on writing it; the record that stands for it says so by a version of its
 * own.
 *
 * @param id the merged record's
 * @param owner the partner that it belongs to
 * @param externalId its owner's own id of it
 * @param version its newest version
 * @param visibility who may know of it
 */
public record Contribution(UUID id, UUID owner, @Nullable String externalId, long version, Visibility visibility) {}
