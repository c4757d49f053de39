/** How request and answer bodies are read and written. */
@NullMarked
package org.oas.cim.kit.json;

import org.jspecify.annotations.NullMarked;
