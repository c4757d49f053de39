/**
 * Loads records from a file through the public API, as any partner system would: there is no side door. A record is found
 * again by its {@code externalId}, so loading a file twice changes nothing.
 */
@NullMarked
package org.oas.cim.local.loader;

import org.jspecify.annotations.NullMarked;
