/** How many entries there are of what: facets of a page, and counts for charts. */
@NullMarked
package org.oas.cim.gateway.statistics;

import org.jspecify.annotations.NullMarked;
