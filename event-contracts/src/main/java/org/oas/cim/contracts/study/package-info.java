/** What only studies are made of. */
@NullMarked
package org.oas.cim.contracts.study;

import org.jspecify.annotations.NullMarked;
