/** Who calls: what a token says, and what that allows. */
@NullMarked
package org.oas.cim.kit.identity;

import org.jspecify.annotations.NullMarked;
