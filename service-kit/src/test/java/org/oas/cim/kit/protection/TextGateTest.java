package org.oas.cim.kit.protection;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.kit.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class TextGateTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TextGate gate = new TextGate();

    @Test
    void everyMemberInTroubleIsNamedByItsPointerInTheBodysOrder() {
        // When
        List<Violation> violations = gate.check(body("""
                {
                  "title": {"en": "Training", "es": "Taller con 3 víctimas"},
                  "outcomes": [
                    {"statement": "Consensus was reached."},
                    {"statement": "Call +1 202 456 1111", "parties": [{"note": "born on 3 May 1990"}]}
                  ],
                  "a/b": "someone@example.org"
                }
                """));

        // Then
        assertThat(violations)
                .extracting(Violation::pointer)
                .containsExactly("#/title/es", "#/outcomes/1/statement", "#/outcomes/1/parties/0/note", "#/a~1b");
    }

    @Test
    void textsInAnArrayAreNamedByTheirIndex() {
        // When
        List<Violation> violations = gate.check(body("{\"topics\": [\"prevention\", \"one victim\"]}"));

        // Then
        assertThat(violations).extracting(Violation::pointer).containsExactly("#/topics/1");
    }

    @Test
    void aTextWithTwoTroublesIsNamedForEach() {
        // When
        List<Violation> violations = gate.check(body("{\"note\": \"2 victims: passport no. A1234567\"}"));

        // Then
        assertThat(violations)
                .extracting(Violation::pointer, Violation::detail)
                .containsExactly(
                        tuple("#/note", Suspicion.IDENTITY_DOCUMENT.detail()),
                        tuple("#/note", Suspicion.VICTIM_COUNT.detail()));
    }

    @Test
    void whatWasSentIsNotRepeated() {
        // When
        List<Violation> violations = gate.check(body("{\"note\": \"someone@example.org\"}"));

        // Then
        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.sent()).isNull();
            assertThat(violation.detail()).doesNotContain("someone", "example.org");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"contact\": {\"mail\": \"office@example.org\", \"telephone\": \"+1 202 456 1111\", \"note\": {\"en\": \"tel. 2458-3000\"}}}",
                "{\"links\": [{\"url\": \"https://example.org/?mail=office@example.org\"}], \"website\": \"https://office@example.org\"}",
                "{\"externalId\": \"passport A1234567\", \"id\": \"123-45-6789\"}",
                "{\"identifiers\": [{\"scheme\": \"local\", \"value\": \"123-45-6789\"}]}",
                "{\"participations\": [{\"partner\": \"ext:office@example.org\"}]}",
                "{\"display\": {\"owner\": \"office@example.org\"}}",
                "{\"findings\": [{\"value\": 3, \"population\": \"victims\"}]}",
                "{\"types\": [\"contact\"], \"suppressed\": true, \"summary\": null}",
                "[]",
                "{}"
            })
    void whatIsNoFreeTextPasses(String body) {
        // Then
        assertThat(gate.check(body(body))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"contact\": {\"post\": \"born on 3 May 1990\"}}",
                "{\"contact\": {\"note\": \"ask for the 3 victims\"}}",
                "{\"statement\": {\"value\": \"123-45-6789\"}}",
                "{\"sources\": [{\"verbatim\": \"three victims\"}]}",
                "{\"findings\": [{\"stated\": \"three victims\"}]}",
                "{\"summary\": {\"id\": \"passport A1234567\"}}",
                "{\"topics\": [{\"url\": \"three victims\"}]}"
            })
    void quotesAndTheRestOfAContactAreReadToo(String body) {
        // Then
        assertThat(gate.check(body(body))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void everyParagraphOfTheReportPasses(String paragraph) {
        // Then
        assertThat(gate.check(JsonNodeFactory.instance.objectNode().put("verbatim", paragraph)))
                .isEmpty();
    }

    @Test
    void theReportPassesAsOneText() {
        // Given
        String report = String.join("\n\n", paragraphs().toList());

        // Then
        assertThat(report).hasSizeGreaterThan(8_000);
        assertThat(gate.check(JsonNodeFactory.instance.objectNode().put("summary", report)))
                .isEmpty();
    }

    static Stream<String> paragraphs() {
        return ReportText.paragraphs().stream();
    }

    /** Detects a search that does not end; it measures nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 ",
                "1-",
                "a@a.",
                "victims: ",
                "one of the ",
                "three women who were ",
                "3 girls from Haiti ",
                "passport: ",
                "cedula de de ",
                "born on 3 May ",
                "tel. 12 ",
                "12 victims, ",
                "\uFDFA"
            })
    void hugeTextsAreReadToTheirEnd(String piece) {
        // Given
        String huge = piece.repeat(100_000 / piece.length());

        // Then
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> gate.check(JsonNodeFactory.instance.objectNode().put("summary", huge)));
    }

    private static JsonNode body(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
