package org.oas.cim.kit.protection;

/**
 * A word, a number or a mark of a text.
 *
 * @param text in lower case
 * @param shape how the word's letters are written
 * @param glued whether nothing stands between it and the token before
 * @param value of a whole number, at most 18 digits; -1 for words, marks, decimals and section numbers
 */
record Token(Kind kind, String text, Shape shape, boolean glued, long value) {

    enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** The end of the text or of a paragraph. */
        END
    }

    enum Shape {
        PLAIN,
        CAPITALIZED,
        ALL_CAPITALS
    }

    static final Token NONE = new Token(Kind.END, "", Shape.PLAIN, false, -1);

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(text);
    }

    boolean isCapitalized() {
        return isWord() && shape == Shape.CAPITALIZED;
    }

    /** A hyphen that ties two words: "child-victims", but not "victims - a review". */
    boolean ties(Token next) {
        return isMark("-") && glued && next.glued;
    }
}
