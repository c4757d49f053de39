/**
 * Dates as sources state them: EDTF text (ISO 8601-2) with the days it may mean ({@link org.oas.cim.contracts.date.EdtfDate}), and the
 * same in words of four languages ({@link org.oas.cim.contracts.date.DateWords}).
 */
@NullMarked
package org.oas.cim.contracts.date;

import org.jspecify.annotations.NullMarked;
