/**
 * The running suite seen from outside: started by its launcher as a user starts it, driven over HTTP and Kafka only.
 *
 * <p>One hub serves all tests that leave it as they found it; faults are put right after each test. Nothing here is on the class path
 * of what it tests, and the other way round.
 */
@NullMarked
package org.oas.cim.system;

import org.jspecify.annotations.NullMarked;
