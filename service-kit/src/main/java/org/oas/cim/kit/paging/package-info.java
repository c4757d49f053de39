/** Pages of a list: opaque cursors bound to the query they were made for. */
@NullMarked
package org.oas.cim.kit.paging;

import org.jspecify.annotations.NullMarked;
