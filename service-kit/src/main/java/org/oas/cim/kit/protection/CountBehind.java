package org.oas.cim.kit.protection;

/**
 * Victims with a small number behind them: "victims: 4", "víctimas identificadas (4)", "the victims were two girls", "12 victims, including
 * three girls". A number that counts something else is none: "victims: 3 workshops", "victims: 1) assistance".
 */
record CountBehind(Sentence sentence, SmallNumber numbers) {

    private static final int MOST_DESCRIPTION = 6;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final String DASHES = "-–—";

    CountBehind(Sentence sentence) {
        this(sentence, new SmallNumber(sentence));
    }

    boolean startsAt(int index) {
        return endsVictims(index)
                && !VictimWord.ABOUT_VICTIMS.is(sentence.at(index + 1))
                && isCounted(skipDescription(index + 1));
    }

    /** The last word of "victims", "trafficked persons" or "personas tratadas". */
    private boolean endsVictims(int at) {
        Token token = sentence.at(at);
        Token before = sentence.at(at - 1);
        return VictimWord.VICTIM.is(token)
                || (VictimWord.PERSON.is(token) && VictimWord.TRAFFICKED.is(before))
                || (VictimWord.TRAFFICKED.is(token) && VictimWord.PERSON.is(before));
    }

    private boolean isCounted(int at) {
        Token separator = sentence.at(at);
        if (separator.isMark(",") || VictimWord.AMONG_THEM.is(separator)) {
            return isPartOfThem(at);
        }
        boolean dash = separator.isMark(DASHES) && !separator.glued();
        boolean states = separator.isMark(":=(") || dash || VictimWord.COPULA.is(separator);
        int number = upperEnd(skipSampleSign(at + 1));
        return states && numbers.countsAt(number) && standsAlone(number, separator.isMark("("));
    }

    /** "…, 3 of whom", "…, including two girls". */
    private boolean isPartOfThem(int separator) {
        int at = separator;
        while ((sentence.at(at).isMark(",") || VictimWord.AMONG_THEM.is(sentence.at(at))) && at < separator + 4) {
            at++;
        }
        if (!numbers.countsAt(at)) {
            return false;
        }
        boolean ofWhom = VictimWord.WHOM.is(sentence.at(at + 2)) || VictimWord.WHOM.is(sentence.at(at + 3));
        return ofWhom || (VictimWord.PERSON.is(sentence.at(at + 1)) && isEnd(sentence.at(at + 2)));
    }

    /** What stands behind the number is no other thing that it counts, and the number is no list's. */
    private boolean standsAlone(int number, boolean inBrackets) {
        Token next = sentence.at(number + 1);
        boolean first =
                sentence.at(number).value() == 1 && sentence.at(number + 2).isWord();
        boolean listItem = first && !inBrackets && next.isMark(".)");
        return (isEnd(next) && !listItem) || VictimWord.PERSON.is(next) || VictimWord.MODIFIER.is(next);
    }

    private static boolean isEnd(Token token) {
        return token.kind() == Token.Kind.END || token.isMark(".,;)]!?") || VictimWord.JOIN.is(token);
    }

    private int skipDescription(int at) {
        int next = at;
        while (next - at < MOST_DESCRIPTION && describes(sentence.at(next))) {
            next++;
        }
        boolean inBrackets =
                sentence.at(next).isMark("(") && sentence.at(next + 2).isMark(")");
        if (inBrackets && describes(sentence.at(next + 1)) && !isYear(sentence.at(next + 1))) {
            return next + 3;
        }
        return next;
    }

    private static boolean describes(Token token) {
        return VictimWord.MODIFIER.is(token)
                || VictimWord.PERSON.is(token)
                || VictimWord.TRAFFICKED.is(token)
                || VictimWord.FROM.is(token)
                || token.isCapitalized()
                || isYear(token)
                || Demonyms.include(token);
    }

    private static boolean isYear(Token token) {
        return token.value() >= FIRST_YEAR && token.value() <= LAST_YEAR;
    }

    /** "(n = 4)". */
    private int skipSampleSign(int at) {
        return sentence.at(at).text().equals("n") && sentence.at(at + 1).isMark("=") ? at + 2 : at;
    }

    /** Of "4-12" the 12. */
    private int upperEnd(int at) {
        boolean range = sentence.at(at).isNumber()
                && sentence.at(at + 1).isMark(DASHES)
                && sentence.at(at + 2).isNumber();
        return range ? at + 2 : at;
    }
}
