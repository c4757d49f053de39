package org.oas.cim.kit.changelog;

import java.util.List;

/**
 * A record's history as it is answered: in a member, as every list is, so that others can be added beside it.
 *
 * @param data the versions that the reader may see, the first one first
 */
public record RecordHistory(List<HistoryEntry> data) {}
