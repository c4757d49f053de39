/** Kafka clients with settings that lose nothing, made in one place. */
@NullMarked
package org.oas.cim.kit.kafka;

import org.jspecify.annotations.NullMarked;
