/**
 * The text gate: free text that looks like personal data, or that counts fewer than eleven victims, does not enter the hub.
 *
 * <p>It promises to tell the sender which member to change and how, and never to repeat what it saw: neither a problem nor a log
 * carries the text. It is a gate against mistakes, not against malice: it knows English, Spanish, French and Portuguese, the
 * usual ways to write a document's number, a birth date, a mail address, a telephone number and a small count, and no more. Names
 * are not looked for, because officials acting in public office may be named. Where a text can be read both ways it is refused:
 * "una víctima" is both "a victim" and "one victim". Figures are the business of the service that owns them; nothing here reads
 * numbers that are JSON numbers, and figures of several texts or records are not put together.
 */
@NullMarked
package org.oas.cim.kit.protection;

import org.jspecify.annotations.NullMarked;
