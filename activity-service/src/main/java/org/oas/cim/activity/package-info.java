/**
 * Activities: what was done or is planned with people against trafficking in persons.
 *
 * <p>Owns the activity's row and its history. Holds: a record has one owner; its version rises by one with every change and with
 * nothing else; a withdrawn record stays withdrawn; every reference is to a record that the hub knew when it was stated. Emits
 * {@code org.oas.cim.activity.changed.v1} to {@code cim.activities}.
 */
@NullMarked
package org.oas.cim.activity;

import org.jspecify.annotations.NullMarked;
