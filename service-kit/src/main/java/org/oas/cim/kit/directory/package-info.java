/** What a service knows about the records of all kinds without asking: a directory kept from their events, references checked against it, and the names that answers show. */
@NullMarked
package org.oas.cim.kit.directory;

import org.jspecify.annotations.NullMarked;
