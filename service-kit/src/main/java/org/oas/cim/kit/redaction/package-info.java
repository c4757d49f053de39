/** Redaction: taking what must not be held out of every version of a record, and out of all that was made of them. */
@NullMarked
package org.oas.cim.kit.redaction;

import org.jspecify.annotations.NullMarked;
