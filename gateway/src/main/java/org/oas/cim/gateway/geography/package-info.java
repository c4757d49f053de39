/** Where records take place and what places they are about, as far as they state it, and what codes lie within which. */
@NullMarked
package org.oas.cim.gateway.geography;

import org.jspecify.annotations.NullMarked;
