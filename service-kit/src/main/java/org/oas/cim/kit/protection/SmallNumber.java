package org.oas.cim.kit.protection;

import java.util.Set;

import org.oas.cim.kit.protection.Token.Shape;

/**
 * Tells whether a number from 1 to 10 stands somewhere as a count. An ordinal ("3rd"), a decimal, a code ("IOM-3"), an amount ("$3"), a
 * fraction ("3/10"), a ratio ("one in three"), a part of a greater number ("twenty-three") and a label ("type 1", "Table 3") are none.
 */
record SmallNumber(Sentence sentence) {

    private static final int MOST = 10;
    private static final Set<String> AND = Set.of("and", "y", "et", "e");
    private static final Set<String> EACH = Set.of("each", "every", "cada", "chaque");

    /** Behind these a number names a kind of victims. */
    private static final Set<String> KINDS = Words.of(
            "type tier category class level phase grade tipo categoria nivel fase clase categorie niveau classe");

    /** Behind these a number names a thing, and what follows with a capital is its caption. */
    private static final Set<String> CAPTIONED = Words.of("""
            table figure chapter section article part annex appendix module session unit panel day
            tabla cuadro grafico capitulo seccion articulo parte anexo modulo sesion dia
            tableau graphique chapitre partie annexe seance jour
            tabela quadro secao artigo sessao
            """);

    boolean countsAt(int index) {
        Token token = sentence.at(index);
        return isFew(token) && !isCode(index) && !isRatio(index) && !isLabel(index) && !endsGreater(index);
    }

    private boolean isFew(Token token) {
        if (token.isNumber()) {
            return token.value() >= 1 && token.value() <= MOST;
        }
        boolean unitedNations =
                token.shape() == Shape.ALL_CAPITALS && token.text().equals("un");
        boolean ofThe = sentence.portuguese() && token.text().equals(NumberWords.SPANISH_TWO);
        return token.isWord() && !unitedNations && !ofThe && NumberWords.valueOf(token.text()) > 0;
    }

    private boolean isCode(int index) {
        Token before = sentence.at(index - 1);
        if (!sentence.at(index).isNumber() || !sentence.at(index).glued()) {
            return false;
        }
        boolean behindHyphen =
                before.ties(sentence.at(index)) && sentence.at(index - 2).isWord();
        return behindHyphen || before.isMark("/$€£#°._&");
    }

    private boolean isRatio(int index) {
        String before = sentence.at(index - 1).text();
        String twoBefore = sentence.at(index - 2).text();
        boolean oneInThree = (before.equals("in") || before.equals("sur")) && isNumber(sentence.at(index - 2));
        boolean outOf = before.equals("of") && twoBefore.equals("out");
        return EACH.contains(before) || oneInThree || outOf;
    }

    private boolean isLabel(int index) {
        Token before = sentence.at(index - 1);
        return KINDS.contains(before.text())
                || (CAPTIONED.contains(before.text()) && sentence.at(index + 1).isCapitalized());
    }

    /** "twenty-three", "treinta y tres", "vingt et un", "cento e uma", "dix-sept", "ciento tres". */
    private boolean endsGreater(int index) {
        Token before = sentence.at(index - 1);
        if (before.isMark("-") && before.ties(sentence.at(index))) {
            String tens = sentence.at(index - 2).text();
            return NumberWords.makesGreater(tens) || tens.equals("dix");
        }
        Token number = AND.contains(before.text()) ? sentence.at(index - 2) : before;
        return NumberWords.makesGreater(number.text());
    }

    private static boolean isNumber(Token token) {
        return token.isNumber() || NumberWords.valueOf(token.text()) > 0;
    }
}
