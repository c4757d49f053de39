/** The one description of the hub's API: what the gateway answers itself, what the services answer, and what the front door adds to both. */
@NullMarked
package org.oas.cim.gateway.description;

import org.jspecify.annotations.NullMarked;
