/** What a service knows about partners without asking: a small directory kept from the partner events, and references checked against it. */
@NullMarked
package org.oas.cim.kit.directory;

import org.jspecify.annotations.NullMarked;
