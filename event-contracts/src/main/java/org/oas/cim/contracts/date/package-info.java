/** Dates as sources state them: EDTF text (ISO 8601-2) with the days it may mean. */
@NullMarked
package org.oas.cim.contracts.date;

import org.jspecify.annotations.NullMarked;
