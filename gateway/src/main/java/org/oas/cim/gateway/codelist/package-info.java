/** The code lists over HTTP: what a code is called, what replaced it, and which code of another vocabulary it is. */
@NullMarked
package org.oas.cim.gateway.codelist;

import org.jspecify.annotations.NullMarked;
