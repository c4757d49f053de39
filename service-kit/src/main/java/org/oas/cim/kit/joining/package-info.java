/** Records that are one: merged, split again, handed over to another partner. */
@NullMarked
package org.oas.cim.kit.joining;

import org.jspecify.annotations.NullMarked;
