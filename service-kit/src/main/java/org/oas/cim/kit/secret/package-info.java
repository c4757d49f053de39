/** Secrets that are none: what stands in the hub's own repository is refused where the hub serves for real. */
@NullMarked
package org.oas.cim.kit.secret;

import org.jspecify.annotations.NullMarked;
