package org.oas.cim.kit.protection;

import java.util.Map;
import java.util.Set;

import static java.util.Map.entry;

/** Numbers written as words in English, Spanish, French and Portuguese, without accents. */
final class NumberWords {

    /** In Portuguese "dos" is "of the". */
    static final String SPANISH_TWO = "dos";

    private static final Map<String, Integer> ONE_TO_TEN = Map.ofEntries(
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("un", 1),
            entry("uno", 1),
            entry("una", 1),
            entry(SPANISH_TWO, 2),
            entry("tres", 3),
            entry("cuatro", 4),
            entry("cinco", 5),
            entry("seis", 6),
            entry("siete", 7),
            entry("ocho", 8),
            entry("nueve", 9),
            entry("diez", 10),
            entry("une", 1),
            entry("deux", 2),
            entry("trois", 3),
            entry("quatre", 4),
            entry("cinq", 5),
            entry("sept", 7),
            entry("huit", 8),
            entry("neuf", 9),
            entry("dix", 10),
            entry("um", 1),
            entry("uma", 1),
            entry("dois", 2),
            entry("duas", 2),
            entry("quatro", 4),
            entry("sete", 7),
            entry("oito", 8),
            entry("nove", 9),
            entry("dez", 10));

    /** What, before a small number, makes a greater one of it: "twenty-three", "ciento tres", "dix-sept", "cento e uma". */
    private static final Set<String> TENS_AND_MORE = Words.of("""
            twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
            veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos cientas
            doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas
            seiscientos seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas
            mil millon millones
            vingt trente quarante cinquante soixante septante octante huitante nonante vingts cent cents mille millions
            vinte trinta quarenta cinquenta sessenta oitenta cem cento duzentos duzentas trezentos
            trezentas quatrocentos quatrocentas quinhentos quinhentas seiscentos seiscentas setecentos setecentas
            oitocentos oitocentas novecentos novecentas milhao milhoes
            """);

    private NumberWords() {}

    /** 1 to 10, or -1. */
    static int valueOf(String word) {
        return ONE_TO_TEN.getOrDefault(word, -1);
    }

    static boolean makesGreater(String word) {
        return TENS_AND_MORE.contains(word);
    }
}
