/** What the tests of every service stand on. */
@NullMarked
package org.oas.cim.kit.testing;

import org.jspecify.annotations.NullMarked;
