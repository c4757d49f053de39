package org.oas.cim.kit.protection;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class VictimCountLawsTest {

    private static final int MANY = 1_000_000;

    /** A language's numbers from one to ten, its words for one victim and for several. */
    enum Language {
        EN("one two three four five six seven eight nine ten", "victim survivor", "victims survivors"),
        ES(
                "una dos tres cuatro cinco seis siete ocho nueve diez",
                "víctima sobreviviente",
                "víctimas sobrevivientes supervivientes"),
        FR(
                "une deux trois quatre cinq six sept huit neuf dix",
                "victime survivante",
                "victimes survivants survivantes"),
        PT("uma duas três quatro cinco seis sete oito nove dez", "vítima sobrevivente", "vítimas sobreviventes");

        private final String numbers;
        private final String one;
        private final String several;

        Language(String numbers, String one, String several) {
            this.numbers = numbers;
            this.one = one;
            this.several = several;
        }

        String number(int value) {
            return List.of(numbers.split(" ")).get(value - 1);
        }

        List<String> victims(int count) {
            return List.of((count == 1 ? one : several).split(" "));
        }
    }

    @Property
    void anyNumberFromOneToTenRightBeforeVictimsIsSeen(
            @ForAll Language language,
            @ForAll @IntRange(min = 1, max = 10) int count,
            @ForAll boolean inDigits,
            @ForAll("surroundings") List<String> surroundings) {
        // Given
        String number = inDigits ? Integer.toString(count) : language.number(count);

        for (String victims : language.victims(count)) {
            // When
            String text = surroundings.getFirst() + number + " " + victims + surroundings.getLast();

            // Then
            assertThat(isSeen(text, language)).as(text).isTrue();
            assertThat(isSeen(text.toUpperCase(Locale.ROOT), language))
                    .as("in capitals: " + text)
                    .isTrue();
        }
    }

    @Property
    void anyNumberAboveTenRightBeforeVictimsPasses(
            @ForAll Language language,
            @ForAll @IntRange(min = 11, max = MANY) int count,
            @ForAll("groupings") String grouping,
            @ForAll("surroundings") List<String> surroundings) {
        // Given
        String number = written(count, grouping);

        for (String victims : language.victims(count)) {
            // When
            String text = surroundings.getFirst() + number + " " + victims + surroundings.getLast();

            // Then
            assertThat(isSeen(text, language)).as(text).isFalse();
        }
    }

    @Provide
    Arbitrary<List<String>> surroundings() {
        Arbitrary<String> before = Arbitraries.of(
                "", "The seminar heard ", "(", "Se atendió a ", "approximately ", "En 2004, ", "\n", "« ");
        Arbitrary<String> after =
                Arbitraries.of("", ".", " were identified", " fueron atendidas", ", de Colombia", " (2004)", " »");
        return Combinators.combine(before, after).as(List::of);
    }

    /** None, and those of the four languages: comma, full stop, space, no-break spaces, apostrophe. */
    @Provide
    Arbitrary<String> groupings() {
        return Arbitraries.of("", ",", ".", " ", "\u00A0", "\u202F", "'");
    }

    private static String written(int number, String grouping) {
        if (grouping.isEmpty()) {
            return Integer.toString(number);
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(grouping.charAt(0));
        return new DecimalFormat("#,##0", symbols).format(number);
    }

    private static boolean isSeen(String text, Language language) {
        return VictimCounts.madeIn(Passage.of(text, language.name()));
    }
}
