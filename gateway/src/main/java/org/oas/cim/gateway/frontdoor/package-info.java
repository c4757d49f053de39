/** One base URL for everything: hands the records' paths on to their services, and answers what nobody answers with a problem. */
@NullMarked
package org.oas.cim.gateway.frontdoor;

import org.jspecify.annotations.NullMarked;
