/** Publishes change-log rows to Kafka: in order, at least once, from one leader. */
@NullMarked
package org.oas.cim.kit.relay;

import org.jspecify.annotations.NullMarked;
