/** What every record has besides its content: whose it is, who may see it, whether it was withdrawn. */
@NullMarked
package org.oas.cim.kit.record;

import org.jspecify.annotations.NullMarked;
