/** What readers may ask the feed for: the filters, checked, as one value that pages and streams share. */
@NullMarked
package org.oas.cim.gateway.filter;

import org.jspecify.annotations.NullMarked;
