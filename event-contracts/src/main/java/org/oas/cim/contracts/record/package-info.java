/** What records of all kinds are made of: plain values, each with the rules that its members have to meet. */
@NullMarked
package org.oas.cim.contracts.record;

import org.jspecify.annotations.NullMarked;
