/** What the kit's tests share, and what holds for the kit as a whole. */
@NullMarked
package org.oas.cim.kit;

import org.jspecify.annotations.NullMarked;
