/**
 * The merge: forwards every record's newer versions from the services' topics to regional-feed, each once and in order.
 *
 * <p>One instance merges at a time. Kafka's transactions fence whoever merged before; that each version goes out once also holds by
 * the versions alone.
 */
@NullMarked
package org.oas.cim.gateway.merge;

import org.jspecify.annotations.NullMarked;
