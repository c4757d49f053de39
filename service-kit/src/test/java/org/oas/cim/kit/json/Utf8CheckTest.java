package org.oas.cim.kit.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonParseException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class Utf8CheckTest {

    @Property
    void whatIsUtf8WithoutNulPassesAndNothingElseDoes(@ForAll("bytes") byte[] bytes) throws IOException {
        // Then
        if (isUtf8(bytes) && new String(bytes, StandardCharsets.UTF_8).indexOf('\0') < 0) {
            assertThat(checked(bytes).readAllBytes()).isEqualTo(bytes);
            assertThat(oneByOne(checked(bytes))).isEqualTo(bytes.length);
        } else {
            assertThatExceptionOfType(JsonParseException.class)
                    .isThrownBy(() -> checked(bytes).readAllBytes());
            assertThatExceptionOfType(JsonParseException.class).isThrownBy(() -> oneByOne(checked(bytes)));
        }
    }

    @Test
    void aTextIsWhatItWasBefore() throws IOException {
        // Given
        byte[] text = "\ufeff{\"es\": \"Petén 人身売買 😀\"}\n".getBytes(StandardCharsets.UTF_8);

        // Then
        assertThat(checked(text).readAllBytes()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "ISO-8859-1", "CESU-8"})
    void noOtherEncodingIsTakenForIt(String encoding) {
        // Given
        byte[] text = "{\"es\": \"Petén 😀\"}".getBytes(Charset.forName(encoding));

        // Then
        assertThatExceptionOfType(JsonParseException.class)
                .isThrownBy(() -> checked(text).readAllBytes());
    }

    @Test
    void whereItGoesWrongIsSaidInLinesAndCharacters() {
        // Given
        byte[] text = "{\n\n  \"í\": \"\u00e9\"".getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = 'x';

        // Then
        assertThatExceptionOfType(JsonParseException.class)
                .isThrownBy(() -> checked(text).readAllBytes())
                .satisfies(refused -> {
                    assertThat(refused.getLocation().getLineNr()).isEqualTo(3);
                    assertThat(refused.getLocation().getColumnNr()).isEqualTo(9);
                });
    }

    /** Bytes that are often nearly UTF-8. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> characters = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .map(point -> Character.toString(point).getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> loose = Arbitraries.bytes().array(byte[].class).ofMaxSize(3);
        return Arbitraries.frequencyOf(Tuple.of(6, characters), Tuple.of(1, loose))
                .list()
                .ofMaxSize(6)
                .map(Utf8CheckTest::joined);
    }

    private static byte[] joined(Iterable<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static InputStream checked(byte[] bytes) {
        return new Utf8Check(new ByteArrayInputStream(bytes));
    }

    private static int oneByOne(InputStream in) throws IOException {
        int count = 0;
        while (in.read() >= 0) {
            count++;
        }
        return count;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
