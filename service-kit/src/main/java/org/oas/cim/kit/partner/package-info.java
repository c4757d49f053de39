/** The partner that a request acts for, and what a service knows about other partners. */
@NullMarked
package org.oas.cim.kit.partner;

import org.jspecify.annotations.NullMarked;
