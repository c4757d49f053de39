/** How the feed is doing, for operators and for whoever waits for a change to arrive. */
@NullMarked
package org.oas.cim.gateway.status;

import org.jspecify.annotations.NullMarked;
