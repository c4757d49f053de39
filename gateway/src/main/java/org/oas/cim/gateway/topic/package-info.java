/** Which topics there are now: a topic that was deleted and made anew has another id, and what was derived from it starts over. */
@NullMarked
package org.oas.cim.gateway.topic;

import org.jspecify.annotations.NullMarked;
