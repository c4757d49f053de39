package org.oas.cim.kit.changelog;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record's history as it is answered: in a member, as every list is, so that others can be added beside it.
 *
 * @param data the versions that the reader may see, the first one first
 */
public record RecordHistory(@Schema(maxItems = 100_000) List<HistoryEntry> data) {}
