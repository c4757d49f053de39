package org.oas.cim.kit.openapi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.code.CodeList;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaFormsTest {

    @Test
    void aPatternIsThatOfTheWholeText() {
        // Given
        Schema either = of(Schema.SchemaType.STRING).pattern("a|b");
        Schema anchored = of(Schema.SchemaType.STRING).pattern("^a$");

        // When
        SchemaForms.complete(either);
        SchemaForms.complete(anchored);

        // Then
        assertThat(either.getPattern()).isEqualTo("^(?:a|b)$");
        assertThat(anchored.getPattern()).isEqualTo("^a$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "línea 1\n\tlínea 2\r", "Petén 人身売買 😀"})
    void anyPlainTextMatches(String text) {
        // Then
        assertThat(text).matches(Pattern.compile(plain()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\u0007b", "\u001b", "\u007f", "\u0085"})
    void noControlCharacterMatches(String text) {
        // Then
        assertThat(text).doesNotMatch(Pattern.compile(plain()));
    }

    @Test
    void whatIsBlankIsNoTextOfALanguage() {
        // Then
        assertThat("  \n").doesNotMatch(Pattern.compile(SchemaForms.NOT_BLANK));
        assertThat(" \n a").matches(Pattern.compile(SchemaForms.NOT_BLANK));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeMatches(CodeList list) {
        // Then
        assertThat(list.codes()).allSatisfy(code -> assertThat(code).matches(SchemaForms.CODE));
        assertThat("other:feria de 2005").matches(SchemaForms.CODE_OR_OTHER);
        assertThat("other: ").doesNotMatch(Pattern.compile(SchemaForms.CODE_OR_OTHER));
    }

    @Test
    void wholeNumbersHaveTheBoundsOfTheirFormatAndTheirOwnWhereTheyHaveSome() {
        // Given
        Schema count = of(Schema.SchemaType.INTEGER);
        Schema version = of(Schema.SchemaType.INTEGER).format("int64").minimum(BigDecimal.ONE);

        // When
        Arrays.asList(count, version).forEach(SchemaForms::complete);

        // Then
        assertThat(count.getFormat()).isEqualTo("int32");
        assertThat(count.getMinimum()).isZero();
        assertThat(count.getMaximum()).isEqualTo(BigDecimal.valueOf(Integer.MAX_VALUE));
        assertThat(version.getMinimum()).isOne();
        assertThat(version.getMaximum()).isEqualTo(BigDecimal.valueOf(Long.MAX_VALUE));
    }

    private static String plain() {
        Schema text = of(Schema.SchemaType.STRING);
        SchemaForms.complete(text);
        return String.valueOf(text.getPattern());
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
