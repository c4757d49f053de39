/** Who reads the feed, and what of it: circles of readers, and what a reader gets to see of a record. */
@NullMarked
package org.oas.cim.gateway.reader;

import org.jspecify.annotations.NullMarked;
