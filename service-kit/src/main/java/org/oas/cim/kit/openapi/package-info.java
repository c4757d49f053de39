/** What the descriptions of all services' APIs have in common, added to each of them when it is built. */
@NullMarked
package org.oas.cim.kit.openapi;

import org.jspecify.annotations.NullMarked;
