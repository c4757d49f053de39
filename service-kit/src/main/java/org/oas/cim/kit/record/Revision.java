package org.oas.cim.kit.record;

import java.time.Instant;

/**
 * That a record is stated anew.
 *
 * @param at when
 * @param correction whether CIM does it to a record that is not its own: what it changes then stays until the owner changes it knowingly
 */
public record Revision(Instant at, boolean correction) {}
