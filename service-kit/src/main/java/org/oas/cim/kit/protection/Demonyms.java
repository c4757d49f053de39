package org.oas.cim.kit.protection;

import java.util.Set;

import org.oas.cim.kit.protection.Token.Shape;

/** Tells a nation's adjective by its ending: English writes it with a capital, Spanish, French and Portuguese do not. */
final class Demonyms {

    private static final Set<String> ENGLISH =
            Words.of("an ese ish tch nch ino ina ic ss ek ak ech rab thai raqi aeli");

    private static final Set<String> ROMANCE = Words.of("""
            anas anos ana ano enas enos ena eno enses ense esas eses esa inas inos ina ino iennes ienne iens ien aises aise ais
            oises oise ois aines aine ains ain eiras eiros eira eiro ayas ayos aya ayo tecas tecos rusas rusos
            """);

    private Demonyms() {}

    static boolean include(Token token) {
        Set<String> endings = token.shape() == Shape.CAPITALIZED ? ENGLISH : ROMANCE;
        return token.isWord()
                && token.shape() != Shape.ALL_CAPITALS
                && endings.stream().anyMatch(token.text()::endsWith);
    }
}
