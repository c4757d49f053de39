/** The published language of the hub. */
@NullMarked
package org.oas.cim.contracts;

import org.jspecify.annotations.NullMarked;
