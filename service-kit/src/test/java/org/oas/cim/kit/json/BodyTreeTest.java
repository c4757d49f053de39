package org.oas.cim.kit.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.record.Limits;
import org.oas.cim.kit.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BodyTreeTest {

    private final ObjectMapper mapper = strict();

    @Test
    void aTreeIsReadAsItIs() throws JsonProcessingException {
        // Given
        String json = "{\"a\":[1,2.50,\"é\",null,true],\"b\":{\"c\":{}}}";

        // Then
        assertThat(mapper.readValue(json, ObjectNode.class))
                .hasToString("{\"a\":[1,2.5,\"é\",null,true],\"b\":{\"c\":{}}}");
        assertThat(mapper.readTree(json)).hasToString("{\"a\":[1,2.5,\"é\",null,true],\"b\":{\"c\":{}}}");
        assertThat(mapper.readValue("null", JsonNode.class)).isEqualTo(NullNode.instance);
    }

    @Test
    void fortyLevelsAreTheMost() throws JsonProcessingException {
        // Given
        String deepest = "{\"a\":" + "[".repeat(39) + "]".repeat(39) + "}";
        String deeper = "{\"b\": 1,\n \"a\":" + "[".repeat(2_000);

        // Then
        assertThat(mapper.readValue(deepest, ObjectNode.class)).isNotNull();
        assertThat(refusal(deeper))
                .isEqualTo(Violation.ofMember(
                        "#/a" + "/0".repeat(39), "is nested deeper than 40 levels (line 2, column 46)", null));
    }

    @Test
    void aMembersNameIsLimitedAndItsObjectIsNamed() {
        // Given
        String json = "{\"a\": {\"b\": 1, \"" + "n".repeat(201) + "\": 2}}";

        // Then
        assertThat(refusal(json).pointer()).isEqualTo("#/a");
        assertThat(refusal(json).detail())
                .startsWith("has a member whose name is longer than 200 characters (line 1, col");
        assertThat(refusal("{\"" + "n".repeat(60_000) + "\": 2}").pointer()).isEqualTo("#");
    }

    @Test
    void aTextIsLimited() {
        // Given
        String json = "{\"a\": [\"\", {\"b/c\": \"" + "é".repeat(100_001) + "\"}]}";

        // Then
        assertThat(refusal(json).pointer()).isEqualTo("#/a/1/b~1c");
        assertThat(refusal(json).detail()).startsWith("is a text of more than 100000 characters (line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "0.", "1.5e", "-7"})
    void aNumberIsLimited(String start) {
        // Given
        String json = "{\"a\": [1, " + start + "7".repeat(101) + "]}";

        // Then
        assertThat(refusal(json).pointer()).isEqualTo("#/a/1");
        assertThat(refusal(json).detail()).startsWith("is a number of more than 100 digits (line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "1e-99999999999", "1.5E+2147483650"})
    void anExponentThatNoNumberHasIsNoFailure(String number) {
        // Then
        assertThat(refusal("{\"a\": " + number + "}").pointer()).isEqualTo("#/a");
        assertThat(refusal("{\"a\": " + number + "}").detail()).contains("100 digits when written out");
    }

    @Test
    void everyListThatIsTooLongIsNamed() {
        // Given
        String json = "{\"a\": " + list(500) + ", \"b\": {\"c\": " + list(501) + "}, \"d\": [" + list(90_000) + "]}";

        // Then
        assertThat(refusals(json))
                .containsExactly(
                        Violation.ofMember("#/b/c", "has 501 elements; 500 is the most in any list", null),
                        Violation.ofMember("#/d/0", "has 90000 elements; 500 is the most in any list", null));
    }

    @Test
    void manyShortListsAreTooMuchTogether() {
        // Given
        String lists = IntStream.range(0, 120).mapToObj(i -> list(450)).collect(Collectors.joining(",", "[", "]"));

        // When
        HttpProblem refused = catchThrowableOfType(
                HttpProblem.class, () -> mapper.readValue("{\"a\": " + lists + "}", ObjectNode.class));

        // Then
        assertThat(refused.getStatusCode()).isEqualTo(413);
        assertThat(refused.getDetail()).contains("50000 values");
    }

    @Test
    void ourOwnTreesAreNotLimited() {
        // Given
        List<Integer> numbers =
                IntStream.range(0, Limits.LONGEST_LIST + 1).boxed().toList();

        // Then
        assertThat(mapper.<JsonNode>valueToTree(numbers)).hasSize(Limits.LONGEST_LIST + 1);
    }

    @Test
    void whatIsNoObjectIsNoObject() {
        // Then
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> mapper.readValue("[1]", ObjectNode.class));
    }

    private Violation refusal(String json) {
        assertThat(refusals(json)).hasSize(1);
        return refusals(json).getFirst();
    }

    @SuppressWarnings("unchecked") // that is what is in a problem
    private List<Violation> refusals(String json) {
        HttpProblem refused = catchThrowableOfType(HttpProblem.class, () -> mapper.readValue(json, ObjectNode.class));
        assertThat(refused.getStatusCode()).isEqualTo(422);
        return (List<Violation>) refused.getParameters().getOrDefault("errors", List.of());
    }

    private static String list(int elements) {
        return "[" + "1,".repeat(elements - 1) + "1]";
    }

    private static ObjectMapper strict() {
        ObjectMapper mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
