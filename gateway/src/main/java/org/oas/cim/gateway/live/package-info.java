/**
 * The live stream (Server-Sent Events, WHATWG HTML §9.2): every version in order while connected, each changed record's newest one
 * after a reconnect, none twice.
 */
@NullMarked
package org.oas.cim.gateway.live;

import org.jspecify.annotations.NullMarked;
