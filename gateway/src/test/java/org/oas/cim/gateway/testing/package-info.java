/** What tests start from: records, the index on a folder, a broker. */
@NullMarked
package org.oas.cim.gateway.testing;

import org.jspecify.annotations.NullMarked;
