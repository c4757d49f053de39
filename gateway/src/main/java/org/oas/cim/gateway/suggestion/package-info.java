/** What a search box offers while somebody types. */
@NullMarked
package org.oas.cim.gateway.suggestion;

import org.jspecify.annotations.NullMarked;
