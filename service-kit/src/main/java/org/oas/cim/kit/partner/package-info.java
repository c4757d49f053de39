/** The partner that a request acts for. */
@NullMarked
package org.oas.cim.kit.partner;

import org.jspecify.annotations.NullMarked;
