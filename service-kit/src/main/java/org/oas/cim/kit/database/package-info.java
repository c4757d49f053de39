/** Accounts of the database: one that migrates and owns everything, and one that serves and may change rows only. */
@NullMarked
package org.oas.cim.kit.database;

import org.jspecify.annotations.NullMarked;
