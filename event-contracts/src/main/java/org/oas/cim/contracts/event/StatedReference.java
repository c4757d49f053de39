package org.oas.cim.contracts.event;

import java.util.List;

/**
 * A reference as a record states it.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901): {@code /participations/0/partner}
 * @param text the reference: a UUID once it is resolved
 * @param kinds the kinds of record that it may refer to
 */
public record StatedReference(String pointer, String text, List<RecordType> kinds) {}
