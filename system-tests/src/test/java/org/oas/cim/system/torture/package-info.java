/**
 * Relay and merge under everything at once: two relays on one database, two gateways, writers that do not wait, and one trouble after
 * the other. Besides HTTP and Kafka it looks into the services' databases, to make trouble and to see what became of it.
 */
@NullMarked
package org.oas.cim.system.torture;

import org.jspecify.annotations.NullMarked;
