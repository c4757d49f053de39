package org.oas.cim.kit.audit;

import java.time.Instant;

import org.oas.cim.kit.identity.Caller;

/**
 * A line of the audit log.
 *
 * @param caller who it was; {@link Caller#PUBLIC} for somebody unknown
 * @param reason why it was refused, or done; nobody's data
 */
record AuditEvent(Instant at, AuditKind kind, AuditedRequest request, Caller caller, String reason) {}
