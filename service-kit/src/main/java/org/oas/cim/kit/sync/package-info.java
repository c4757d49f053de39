/** Pulls by clients: what changed later than a token, and everything at once. */
@NullMarked
package org.oas.cim.kit.sync;

import org.jspecify.annotations.NullMarked;
