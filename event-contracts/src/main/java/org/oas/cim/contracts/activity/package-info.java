/** What only activities are made of. */
@NullMarked
package org.oas.cim.contracts.activity;

import org.jspecify.annotations.NullMarked;
