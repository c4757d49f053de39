/**
 * Projects: what several activities and studies against trafficking in persons are done for.
 *
 * <p>Owns the project's row and its history. Holds what the package {@code activity} holds of activities. Emits
 * {@code org.oas.cim.project.changed.v1} to {@code cim.activities}.
 */
@NullMarked
package org.oas.cim.project;

import org.jspecify.annotations.NullMarked;
