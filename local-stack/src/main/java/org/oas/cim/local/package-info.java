/** What runs the suite without Docker: real PostgreSQL, a real Kafka broker, and the launcher behind {@code ./run}. */
@NullMarked
package org.oas.cim.local;

import org.jspecify.annotations.NullMarked;
