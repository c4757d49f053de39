package org.oas.cim.kit.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import org.oas.cim.contracts.record.Limits;

/**
 * How much of anything a body may hold, found while it is read, so that nothing is built that would be refused. Wider than what any
 * record holds ({@link Limits}): a member that is only somewhat too long is named together with all else that is wrong.
 */
final class JsonLimits extends StreamReadConstraints {

    static final int DEPTH = 40;
    static final int NAME = 200;
    static final int TEXT = 10 * Limits.LONGEST_TEXT;
    static final int NUMBER = 100;

    private static final long serialVersionUID = 1L;

    JsonLimits() {
        super(DEPTH, DEFAULT_MAX_DOC_LEN, NUMBER, TEXT, NAME, DEFAULT_MAX_TOKEN_COUNT);
    }

    @Override
    public void validateNestingDepth(int depth) throws StreamConstraintsException {
        refuse(depth > DEPTH, "is nested deeper than " + DEPTH + " levels");
    }

    @Override
    public void validateNameLength(int length) throws StreamConstraintsException {
        if (length > NAME) {
            throw new NameTooLong();
        }
    }

    @Override
    public void validateStringLength(int length) throws StreamConstraintsException {
        refuse(length > TEXT, "is a text of more than " + TEXT + " characters");
    }

    @Override
    public void validateIntegerLength(int length) throws StreamConstraintsException {
        refuse(length > NUMBER, "is a number of more than " + NUMBER + " digits");
    }

    @Override
    public void validateFPLength(int length) throws StreamConstraintsException {
        validateIntegerLength(length);
    }

    private static void refuse(boolean tooMuch, String detail) throws StreamConstraintsException {
        if (tooMuch) {
            throw new StreamConstraintsException(detail);
        }
    }

    /** Said of the object that has the member, since the member cannot be named. */
    static final class NameTooLong extends StreamConstraintsException {

        private static final long serialVersionUID = 1L;

        NameTooLong() {
            super("has a member whose name is longer than " + NAME + " characters");
        }
    }
}
