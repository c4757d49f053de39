/** Answers that are kept, so that a retry of the same request is answered alike and done once. */
@NullMarked
package org.oas.cim.kit.idempotency;

import org.jspecify.annotations.NullMarked;
