/** Every Kafka topic of the hub, declared in one place. */
@NullMarked
package org.oas.cim.contracts.topic;

import org.jspecify.annotations.NullMarked;
