/** Asks a service what its description says, and much that it does not say, and holds its answers against the description. */
@NullMarked
package org.oas.cim.kit.testing.fuzz;

import org.jspecify.annotations.NullMarked;
