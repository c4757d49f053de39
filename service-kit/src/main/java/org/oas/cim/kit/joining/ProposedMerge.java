package org.oas.cim.kit.joining;

import java.util.UUID;

/**
 * A merge that another partner has to ask for too.
 *
 * @param duplicate the record that is to be withdrawn
 * @param into the record that is to stand for it
 * @param waitsFor the owner who has not asked for it yet
 */
public record ProposedMerge(UUID duplicate, UUID into, UUID waitsFor) {}
