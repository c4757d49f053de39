package org.oas.cim.contracts.record;

import org.jspecify.annotations.Nullable;

/** Takes what a rule finds wrong. */
@FunctionalInterface
public interface ViolationSink {

    /**
     * Reports a violation.
     *
     * @param pointer the member, as a JSON Pointer (RFC 6901): {@code /findings/0/low}
     * @param detail what is wrong and what would be right
     * @param sent what was sent; null where that says nothing
     */
    void report(String pointer, String detail, @Nullable Object sent);
}
