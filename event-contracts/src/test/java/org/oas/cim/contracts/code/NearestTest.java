package org.oas.cim.contracts.code;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTest {

    private static final List<String> WORDS = List.of("limit", "cursor", "country", "externalId", "status");

    @ParameterizedTest
    @CsvSource({
        "limits, limit",
        "LIMIT, limit",
        "curosr, cursor",
        "contry, country",
        "external_id, externalId",
        "statsu, status",
        "stauts, status"
    })
    void aMistypedWordFindsTheOneMeant(String mistyped, String meant) {
        // Then
        assertThat(Nearest.of(mistyped, WORDS, 2)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "l", "''", "colour", "countryAndStatus"})
    void nothingIsSuggestedForWhatIsFarFromAll(String mistyped) {
        // Then
        assertThat(Nearest.of(mistyped, WORDS, 2)).isEmpty();
    }

    @Test
    void aVeryLongTextIsNotComparedAtAll() {
        // Given
        String long101 = "a".repeat(101);

        // Then
        assertThat(Nearest.of(long101, List.of(long101), 3)).isEmpty();
    }

    @Test
    void ofTwoEquallyNearTheFirstByAlphabetIsTaken() {
        // Then
        assertThat(Nearest.of("cat", List.of("rat", "bat"), 1)).contains("bat");
    }

    @Property
    void aWordIsNearestToItself(
            @ForAll @Size(min = 1, max = 8) List<@AlphaChars @NotEmpty @StringLength(max = 12) String> words) {
        // Then
        assertThat(words)
                .allSatisfy(word -> assertThat(Nearest.of(word, words, 3))
                        .hasValueSatisfying(near -> assertThat(near).isEqualToIgnoringCase(word)));
    }
}
