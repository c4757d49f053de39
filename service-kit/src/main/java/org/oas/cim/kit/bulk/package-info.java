/** Many records in one request: NDJSON read as a stream, written in transactions of some hundred lines. */
@NullMarked
package org.oas.cim.kit.bulk;

import org.jspecify.annotations.NullMarked;
