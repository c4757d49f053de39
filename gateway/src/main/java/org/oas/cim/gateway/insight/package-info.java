/** What nobody has written down, and follows from what is: gaps, clashes, and promises held against what came of them. */
@NullMarked
package org.oas.cim.gateway.insight;

import org.jspecify.annotations.NullMarked;
