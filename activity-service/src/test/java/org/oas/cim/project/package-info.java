/** The service as its callers and operators see it, on real servers. */
@NullMarked
package org.oas.cim.project;

import org.jspecify.annotations.NullMarked;
