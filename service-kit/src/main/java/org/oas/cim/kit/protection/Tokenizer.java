package org.oas.cim.kit.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.oas.cim.kit.protection.Token.Kind;
import org.oas.cim.kit.protection.Token.Shape;

/** Splits a text into words, numbers and marks, in one pass. Not thread-safe; use {@link #tokensOf}. */
final class Tokenizer {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean glued;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokensOf(String text) {
        return new Tokenizer(text).split();
    }

    private List<Token> split() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                skipSpace();
            } else {
                addToken();
            }
        }
        return tokens;
    }

    private void skipSpace() {
        int lineEnds = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            lineEnds += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        glued = false;
        // One line end may be a wrapped line, an empty line ends a paragraph.
        if (lineEnds > 1) {
            tokens.add(Token.NONE);
        }
    }

    private void addToken() {
        int start = at;
        if (isDigit(start)) {
            int end = Numeral.endOf(text, start);
            boolean partOfWord = end < text.length() && Character.isLetter(text.charAt(end));
            addRun(partOfWord ? Kind.WORD : Kind.NUMBER, partOfWord ? endOfWord(start) : end);
        } else if (Character.isLetter(text.charAt(start))) {
            addRun(Kind.WORD, endOfWord(start));
        } else {
            addRun(Kind.MARK, start + 1);
        }
        glued = true;
    }

    private void addRun(Kind kind, int end) {
        String run = text.substring(at, end);
        long value = kind == Kind.NUMBER ? Numeral.valueOf(run) : -1;
        tokens.add(new Token(kind, run.toLowerCase(Locale.ROOT), shapeOf(run), glued, value));
        at = end;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int index) {
        return Character.isDigit(text.charAt(index));
    }

    private static Shape shapeOf(String run) {
        if (!Character.isUpperCase(run.charAt(0))) {
            return Shape.PLAIN;
        }
        boolean oneCapital = run.chars().skip(1).noneMatch(Character::isUpperCase);
        return oneCapital ? Shape.CAPITALIZED : Shape.ALL_CAPITALS;
    }
}
