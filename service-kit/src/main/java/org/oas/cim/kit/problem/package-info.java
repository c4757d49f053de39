/** Errors as RFC 9457 problems that name the field and the fix. */
@NullMarked
package org.oas.cim.kit.problem;

import org.jspecify.annotations.NullMarked;
