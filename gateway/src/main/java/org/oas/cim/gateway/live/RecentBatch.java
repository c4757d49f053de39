package org.oas.cim.gateway.live;

import java.util.List;

import org.oas.cim.gateway.index.FeedChange;
import org.oas.cim.gateway.index.FeedToken;

/** Everything between a place and another one. */
record RecentBatch(List<FeedChange> changes, FeedToken reached) {}
