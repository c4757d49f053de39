/** What all answers made from the index have in common: their tags, how they may be kept, and the bytes of those asked for often. */
@NullMarked
package org.oas.cim.gateway.answer;

import org.jspecify.annotations.NullMarked;
