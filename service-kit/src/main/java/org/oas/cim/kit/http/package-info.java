/** What every resource does alike: entity tags, preconditions, checked query parameters. */
@NullMarked
package org.oas.cim.kit.http;

import org.jspecify.annotations.NullMarked;
