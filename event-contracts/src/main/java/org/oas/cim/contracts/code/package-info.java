/** The code lists: which codes exist for countries, types, roles and states, and how a record is checked against them. */
@NullMarked
package org.oas.cim.contracts.code;

import org.jspecify.annotations.NullMarked;
