/** The database and the broker that tests run against: in Docker where an engine answers, embedded otherwise. */
@NullMarked
package org.oas.cim.kit.testing.server;

import org.jspecify.annotations.NullMarked;
