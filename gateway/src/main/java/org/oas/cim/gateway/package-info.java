/** The hub's front door and its public feed. */
@NullMarked
package org.oas.cim.gateway;

import org.jspecify.annotations.NullMarked;
