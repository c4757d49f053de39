package org.oas.cim.contracts.record;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.Violations;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageMapTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "pt", "pt-BR", "es-419", "gn", "quz", "zh-Hant", "sr-Latn-RS"})
    void aTextInAnyLanguageIsValid(String tag) {
        // Then
        assertThat(Violations.of(new Titled(Map.of(tag, "text")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english", "EN", "en_US", "en-us", "e", "en-", "pt-BR-x", "en\n"})
    void whatIsNoLanguageTagIsNamed(String tag) {
        // Then
        assertThat(Violations.of(new Titled(Map.of(tag, "text", "es", "texto"))))
                .hasSize(1)
                .hasEntrySatisfying(
                        "title[" + tag + "]", message -> assertThat(message).contains("BCP 47"));
    }

    @Test
    void blankAndOverlongTextsAreNamedAtTheirLanguage() {
        // Then
        assertThat(Violations.of(new Titled(Map.of("en", "  ", "es", "123456789", "fr", "12345678"))))
                .containsExactly(
                        Map.entry("title[en]", "is blank; leave the language out instead"),
                        Map.entry("title[es]", "is longer than 8 characters"));
    }

    @Test
    void atLeastOneLanguageIsNeededWhereSaid() {
        // Then
        assertThat(Violations.of(new Titled(Map.of())))
                .containsEntry("title", "needs a text in at least one language, such as {\"en\": …}");
        assertThat(Violations.of(new Described(Map.of()))).isEmpty();
    }

    @Test
    void fiftyLanguagesAreTheMost() {
        // Then
        assertThat(Violations.of(new Titled(inLanguages(50)))).isEmpty();
        assertThat(Violations.of(new Titled(inLanguages(51))))
                .containsExactly(Map.entry("title", "has more than 50 languages; leave some out"));
    }

    @Test
    void anAbsentMapIsAnotherConstraintsMatter() {
        // Then
        assertThat(Violations.of(new Described(null))).isEmpty();
    }

    private static Map<String, String> inLanguages(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "q" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .collect(Collectors.toMap(tag -> tag, tag -> "text"));
    }

    private record Titled(
            @LanguageMap(max = 8, needed = true) Map<String, String> title) {}

    private record Described(@LanguageMap(max = 8) @Nullable Map<String, String> summary) {}
}
