/** What only partners are made of. */
@NullMarked
package org.oas.cim.contracts.partner;

import org.jspecify.annotations.NullMarked;
