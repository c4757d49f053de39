/** What holds for the published language as a whole, and what its tests share. */
@NullMarked
package org.oas.cim.contracts;

import org.jspecify.annotations.NullMarked;
