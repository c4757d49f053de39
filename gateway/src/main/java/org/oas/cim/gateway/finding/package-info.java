/** What studies found, figure by figure. */
@NullMarked
package org.oas.cim.gateway.finding;

import org.jspecify.annotations.NullMarked;
