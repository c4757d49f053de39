/**
 * The events of the hub: what a service says after a record changed, and nothing else.
 *
 * <p>An event's data is the record's full snapshot after the change. It travels as a CloudEvent in binary mode, keyed by the
 * record's id. Changes to these types are additive only; {@code ContractTest} holds them to the committed examples.
 */
@NullMarked
package org.oas.cim.contracts.event;

import org.jspecify.annotations.NullMarked;
