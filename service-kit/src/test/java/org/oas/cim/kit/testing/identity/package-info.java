/** An issuer of tokens for tests. */
@NullMarked
package org.oas.cim.kit.testing.identity;

import org.jspecify.annotations.NullMarked;
