package org.oas.cim.kit.protection;

/**
 * A small number with victims behind it: right behind ("3 victims"), after "of the", after words that only describe them ("five
 * Colombian women victims"), or after persons who are said to be victims ("three girls from Haiti who were trafficked"). Any
 * other word ends the search: "two experts on victims" counts experts.
 */
record CountBefore(Sentence sentence, SmallNumber numbers) {

    private static final int FARTHEST = 12;
    private static final String QUOTES = "\"'«»“”";

    CountBefore(Sentence sentence) {
        this(sentence, new SmallNumber(sentence));
    }

    boolean startsAt(int index) {
        return numbers.countsAt(index) && reachesVictims(index);
    }

    private boolean reachesVictims(int number) {
        boolean persons = false;
        boolean trafficked = false;
        int at = skipOfThe(skipDigitsInBrackets(number + 1));
        for (int end = number + FARTHEST; at < end; at++) {
            Token token = sentence.at(at);
            persons |= VictimWord.PERSON.is(token);
            trafficked |= VictimWord.TRAFFICKED.is(token);
            if ((persons && trafficked) || isCounted(number, at)) {
                return !isOfTheInPortuguese(number, at) && !isRate(at);
            }
            int next = skipDescription(at, persons);
            if (next == at) {
                return false;
            }
            at = next - 1;
        }
        return false;
    }

    /** Where the search goes on; at the same place if it ends here. */
    private int skipDescription(int at, boolean persons) {
        Token token = sentence.at(at);
        if (token.isNumber() && startsAge(at)) {
            return skipAge(at + 1);
        }
        if (persons && introducesAge(at)) {
            return skipAge(at + 2);
        }
        if (persons && VictimWord.FROM.is(token) && sentence.at(at + 1).isCapitalized()) {
            return skipCapitalized(at + 1);
        }
        boolean tie = token.ties(sentence.at(at + 1)) && sentence.at(at - 1).isWord() && !numbers.countsAt(at - 1);
        boolean behindPersons = persons && (VictimWord.LINK.is(token) || token.isMark(","));
        boolean joins = VictimWord.PERSON.is(sentence.at(at - 1))
                && VictimWord.JOIN.is(token)
                && VictimWord.PERSON.is(sentence.at(at + 1));
        boolean describes = VictimWord.PERSON.is(token)
                || VictimWord.TRAFFICKED.is(token)
                || VictimWord.MODIFIER.is(token)
                || Demonyms.include(token);
        return describes || joins || behindPersons || tie || token.isMark(QUOTES) ? at + 1 : at;
    }

    /** Victims themselves, not what is about them: "one victim service unit", "two victim-assistance programmes". */
    private boolean isCounted(int number, int at) {
        Token token = sentence.at(at);
        if (!VictimWord.VICTIM.is(token)) {
            return false;
        }
        boolean one = sentence.at(number).value() == 1
                || NumberWords.valueOf(sentence.at(number).text()) == 1;
        boolean adjective = VictimWord.ENGLISH_SINGULAR.is(token) && !one;
        boolean tied = sentence.at(at + 1).ties(sentence.at(at + 2))
                && sentence.at(at + 2).isWord();
        return !adjective && !tied && !VictimWord.ABOUT_VICTIMS.is(sentence.at(skipPossessive(at + 1)));
    }

    /** "dos" before a Portuguese word is "of the", not two. */
    private boolean isOfTheInPortuguese(int number, int at) {
        return sentence.at(number).text().equals(NumberWords.SPANISH_TWO)
                && VictimWord.PORTUGUESE_ONLY.is(sentence.at(at));
    }

    /** "3 victims per 100,000", "une victime sur trois". */
    private boolean isRate(int at) {
        String next = sentence.at(at + 1).text();
        Token base = sentence.at(at + 2);
        boolean per = (next.equals("per") || next.equals("por") || next.equals("pour") || next.equals("para"))
                && base.value() >= 100;
        boolean outOf = next.equals("sur") && (base.isNumber() || NumberWords.valueOf(base.text()) > 0);
        return per || outOf;
    }

    private int skipDigitsInBrackets(int at) {
        boolean bracketed = sentence.at(at).isMark("(") && sentence.at(at + 2).isMark(")");
        return bracketed && sentence.at(at + 1).isNumber() ? at + 3 : at;
    }

    private int skipOfThe(int at) {
        int next = at;
        while (VictimWord.OF_THE.is(sentence.at(next)) && next - at < FARTHEST) {
            next++;
        }
        return next;
    }

    private int skipPossessive(int at) {
        if (!sentence.at(at).isMark("'")) {
            return at;
        }
        return sentence.at(at + 1).text().equals("s") ? at + 2 : at + 1;
    }

    private boolean startsAge(int at) {
        Token next = sentence.at(at + 1);
        return VictimWord.AGE.is(next) || (next.isMark("-") && VictimWord.AGE.is(sentence.at(at + 2)));
    }

    /** "girls aged 12", "niñas de 12 años". */
    private boolean introducesAge(int at) {
        boolean number = sentence.at(at + 1).isNumber();
        return number && (VictimWord.AGE.is(sentence.at(at)) || startsAge(at + 1));
    }

    private int skipAge(int at) {
        int next = at;
        while (VictimWord.AGE.is(sentence.at(next)) || sentence.at(next).isMark("-")) {
            next++;
        }
        return next;
    }

    private int skipCapitalized(int at) {
        int next = at;
        while (sentence.at(next).isCapitalized() && !VictimWord.VICTIM.is(sentence.at(next))) {
            next++;
        }
        return next;
    }
}
