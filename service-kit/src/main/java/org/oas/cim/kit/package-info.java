/** Mechanisms with one correct answer that at least two services use; free of the hub's nouns. */
@NullMarked
package org.oas.cim.kit;

import org.jspecify.annotations.NullMarked;
