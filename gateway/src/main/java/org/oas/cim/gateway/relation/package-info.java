/**
 * What records are to one another: what the records are called that an entry names, which records refer to it, and what follows from
 * that for finding it. Every such fact says who may know it, because a relation is as private as the records at its ends.
 *
 * <p>{@link org.oas.cim.gateway.relation.Catalogue} knows the newest state of all records; {@link
 * org.oas.cim.gateway.relation.Relations} is what one entry needs of it, as a value.
 */
@NullMarked
package org.oas.cim.gateway.relation;

import org.jspecify.annotations.NullMarked;
