/**
 * Studies: research into trafficking in persons that was commissioned, is under way or is out.
 *
 * <p>Owns the study's row and its history. Holds: a record has one owner; its version rises by one with every change and with nothing
 * else; a withdrawn record stays withdrawn; every reference is to a record that the hub knew when it was stated; a figure
 * so small that it could point at a person is hidden before it is stored. Emits
 * {@code org.oas.cim.study.changed.v1} to {@code cim.research}.
 */
@NullMarked
package org.oas.cim.research;

import org.jspecify.annotations.NullMarked;
