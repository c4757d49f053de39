/** The committed sample: the report of early 2005 as records, and how they cover its sentences. */
@NullMarked
package org.oas.cim.contracts.sample;

import org.jspecify.annotations.NullMarked;
