package org.oas.cim.kit.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.record.Visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StrictJsonTest {

    private final ObjectMapper mapper = strict();

    record Body(
            @Nullable String text,
            @Nullable Long number,
            @Nullable BigDecimal figure,
            @Nullable Boolean truth,
            @Nullable Visibility visibility,
            @Nullable LocalDate day,
            @Nullable List<String> list,
            @Nullable Map<String, String> map) {}

    @Test
    void aPlainBodyIsReadAsItIs() throws JsonProcessingException {
        // When
        Body body = mapper.readValue("""
                {"text": "línea 1\\n\\tlínea 2 😀", "number": 3, "figure": 1700.50, "truth": true, "visibility": "partners",
                 "day": "2005-04-14", "list": ["a", ""], "map": {"en": "b"}}
                """, Body.class);

        // Then
        assertThat(body)
                .isEqualTo(new Body(
                        "línea 1\n\tlínea 2 😀",
                        3L,
                        new BigDecimal("1700.50"),
                        true,
                        Visibility.PARTNERS,
                        LocalDate.of(2005, 4, 14),
                        List.of("a", ""),
                        Map.of("en", "b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"colour\": \"blue\"}",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "{\"map\": {\"en\": \"a\", \"en\": \"b\"}}",
                "{\"text\": 1}",
                "{\"text\": 1.5}",
                "{\"text\": true}",
                "{\"text\": [\"a\"]}",
                "{\"text\": {}}",
                "{\"list\": [1]}",
                "{\"list\": \"a\"}",
                "{\"map\": {\"en\": 1}}",
                "{\"number\": \"3\"}",
                "{\"number\": \"\"}",
                "{\"number\": 1.0}",
                "{\"number\": 9223372036854775808}",
                "{\"number\": 1e999999999}",
                "{\"number\": 1e99999999999}",
                "{\"figure\": \"3\"}",
                "{\"figure\": NaN}",
                "{\"figure\": 1e101}",
                "{\"figure\": 1e-101}",
                "{\"figure\": 1e999999999}",
                "{\"figure\": 1e-999999999}",
                "{\"figure\": 1e99999999999}",
                "{\"truth\": \"true\"}",
                "{\"truth\": 1}",
                "{\"visibility\": 1}",
                "{\"visibility\": \"PUBLIC\"}",
                "{\"day\": \"2005-02-30\"}",
                "{\"day\": 12000}",
                "{} {}",
                "{} garbage",
                "{'text': 'a'}",
                "{\"text\": NaN}",
                "[]",
                ""
            })
    void whatIsNotExactlyTheBodyIsRefused(String json) {
        // Then
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> mapper.readValue(json, Body.class));
    }

    @Test
    void aNumberThatCouldNotBeWrittenOutIsSaidToBeOne() {
        // Then
        for (String number : List.of("1e999999999", "1e-999999999", "1e99999999999")) {
            assertThatExceptionOfType(JsonMappingException.class)
                    .isThrownBy(() -> mapper.readValue("{\"figure\": " + number + "}", Body.class))
                    .withMessageContaining("more than 100 digits when written out")
                    .satisfies(refused -> assertThat(refused.getPathReference()).contains("figure"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u0000", "\\u0007", "\\u001b", "\\u007f", "\\u0085", "\\ud83d", "\\ude00", "\\ude00\\ud83d"})
    void controlCharactersAndHalvesOfCharactersAreRefusedInEveryText(String escaped) {
        // Then
        for (String json : List.of("{\"text\": \"a%sb\"}", "{\"list\": [\"a%sb\"]}", "{\"map\": {\"en\": \"a%sb\"}}")) {
            assertThatExceptionOfType(JsonProcessingException.class)
                    .isThrownBy(() -> mapper.readValue(json.formatted(escaped), Body.class))
                    .withMessageContaining("control character");
        }
    }

    @Property(tries = 200)
    void anyOtherTextIsKept(@ForAll("plainTexts") String text) throws JsonProcessingException {
        // Given
        String json = new ObjectMapper().writeValueAsString(Map.of("text", text));

        // When
        Body body = mapper.readValue(json, Body.class);

        // Then
        assertThat(body.text()).isEqualTo(text);
    }

    @Test
    void answersLeaveOutWhatIsEmpty() throws JsonProcessingException {
        // When
        String json = mapper.writeValueAsString(
                new Body(null, 0L, null, false, null, LocalDate.of(2005, 4, 14), List.of(), Map.of()));

        // Then
        assertThat(json).isEqualTo("{\"number\":0,\"truth\":false,\"day\":\"2005-04-14\"}");
    }

    @Provide
    Arbitrary<String> plainTexts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a0', '\ud7ff')
                .withCharRange('\ue000', '\ufffd')
                .withChars('\n', '\r', '\t')
                .ofMaxLength(60);
    }

    private static ObjectMapper strict() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }
}
