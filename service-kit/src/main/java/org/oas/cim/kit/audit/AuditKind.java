package org.oas.cim.kit.audit;

import java.util.Locale;

/** What the audit log tells of. */
public enum AuditKind {
    /** A token that was not believed. */
    SIGN_IN_FAILED,
    /** A request that its sender had no right to, or that needed a token and had none. */
    DENIED,
    /** Something that was done by whoever may do it with other partners' records, or with a record for good. */
    ADMINISTRATIVE;

    /** Its name in the log: {@code sign-in-failed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
