/** The append-only change log: one row for each version of each record, written in the record's own transaction. */
@NullMarked
package org.oas.cim.kit.changelog;

import org.jspecify.annotations.NullMarked;
