/** Turns a date in words into EDTF with its bounds, and back into words. Needs nothing but the request. */
@NullMarked
package org.oas.cim.gateway.date;

import org.jspecify.annotations.NullMarked;
