/**
 * Partners: the organizations that work against trafficking in persons, never a person.
 *
 * <p>Owns the partner's row and its history. Holds: partners are public; a record has one owner, itself a partner; its version rises
 * by one with every change and with nothing else; a withdrawn record stays withdrawn. CIM is there from the first migration on. Emits
 * {@code org.oas.cim.partner.changed.v1} to {@code cim.partners}.
 */
@NullMarked
package org.oas.cim.partner;

import org.jspecify.annotations.NullMarked;
