package org.oas.cim.local.launcher;

/** The command line cannot be understood; the message is the one line to show. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
