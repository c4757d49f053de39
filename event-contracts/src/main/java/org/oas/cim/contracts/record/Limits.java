package org.oas.cim.contracts.record;

/** How much a record's members hold at most, whatever their own constraints say: what reads records need expect no more. */
public final class Limits {

    /** Elements of a list. */
    public static final int LONGEST_LIST = 500;

    /** Characters of a text. */
    public static final int LONGEST_TEXT = 10_000;

    /** Languages of a text. */
    public static final int MOST_LANGUAGES = 50;

    /** Digits of a number before the decimal point. */
    public static final int INTEGER_DIGITS = 15;

    /** Digits of a number behind the decimal point. */
    public static final int FRACTION_DIGITS = 15;

    private Limits() {}
}
