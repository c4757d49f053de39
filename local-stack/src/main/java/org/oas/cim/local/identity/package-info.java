/** An issuer of tokens for a hub on one machine. */
@NullMarked
package org.oas.cim.local.identity;

import org.jspecify.annotations.NullMarked;
