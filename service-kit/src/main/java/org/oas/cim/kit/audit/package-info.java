/**
 * The audit log: sign-ins that failed, what was denied, and what only few may do, each with the id of its request. It can be added to and
 * not changed, and holds no content of records, no queries and no tokens.
 */
@NullMarked
package org.oas.cim.kit.audit;

import org.jspecify.annotations.NullMarked;
