/** The feed's pages: one entry, or entries by filter, sort and cursor, put together from bytes that were rendered before. */
@NullMarked
package org.oas.cim.gateway.feed;

import org.jspecify.annotations.NullMarked;
