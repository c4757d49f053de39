/**
 * Suppression: what the figures of one study may say about victims when they are stored.
 *
 * <p>It promises that no count of 1 to 10 victims is stored (k = 11), and that none can be worked out from the other figures of its
 * table: from all that is shown of the table, together with the rule itself, at least two numbers are possible for every hidden small
 * count. Suppressing twice changes nothing, so what was read can be sent back; what is hidden stays hidden.
 *
 * <p>What it does not promise: figures across studies are not reconciled, nor are two tables of one study, nor several versions of
 * one table, nor a percentage with the count it is taken of, nor a total that stands in a text only. Two possible numbers are not
 * many: a reader may learn that a count is 9 or 10.
 */
@NullMarked
package org.oas.cim.research.protection;

import org.jspecify.annotations.NullMarked;
