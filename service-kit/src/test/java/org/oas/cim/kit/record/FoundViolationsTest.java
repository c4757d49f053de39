package org.oas.cim.kit.record;

import java.util.List;
import java.util.Objects;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FoundViolationsTest {

    private static final Violation UNREADABLE = violation("#/places/0/country");

    @Test
    void nothingIsThrownWhereNothingIsWrong() {
        assertThatCode(new FoundViolations(List.of())::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void everythingIsSaidAtOnceWhatCouldNotBeReadFirst() {
        // Given
        FoundViolations found = new FoundViolations(List.of(UNREADABLE));

        // When
        found.report("/status", "is missing", null);
        found.addAll(List.of(violation("#/title"), Violation.ofParameter("owner", "is wrong", null)));

        // Then
        assertThat(thrownBy(found))
                .containsExactly(
                        UNREADABLE,
                        Violation.ofMember("#/status", "is missing", null),
                        violation("#/title"),
                        Violation.ofParameter("owner", "is wrong", null));
    }

    @Test
    void nothingElseIsSaidOfWhatCouldNotBeRead() {
        // Given
        FoundViolations found = new FoundViolations(List.of(UNREADABLE));

        // When
        found.report("/places/0/country", "is missing", null);
        found.report("/places/0/country/name", "is missing", null);
        found.addAll(List.of(violation("#/places/0/country")));

        // Then
        assertThat(thrownBy(found)).containsExactly(UNREADABLE);
    }

    /** It may lack only what could not be read. */
    @Test
    void nothingIsSaidOfWhatHoldsAMemberThatCouldNotBeRead() {
        // Given
        FoundViolations found = new FoundViolations(List.of(UNREADABLE));

        // When
        found.report("/places/0", "names no place", null);
        found.report("/places", "is empty", null);

        // Then
        assertThat(thrownBy(found)).containsExactly(UNREADABLE);
    }

    @Test
    void whatOnlyStandsBesideItIsSaid() {
        // Given
        FoundViolations found = new FoundViolations(List.of(UNREADABLE));

        // When
        found.report("/places/0/city", "is empty", null);
        found.report("/places/0/countryOfOrigin", "is no member", null);
        found.report("/places/01", "is no place", null);

        // Then
        assertThat(thrownBy(found))
                .extracting(Violation::pointer)
                .containsExactly("#/places/0/country", "#/places/0/city", "#/places/0/countryOfOrigin", "#/places/01");
    }

    @Test
    void aMemberIsTheSameHoweverItsNameHasToBeWritten() {
        // Given
        Violation unreadable = violation("#/title/fr~1ca%20x");
        FoundViolations found = new FoundViolations(List.of(unreadable));

        // When
        found.report("/title/fr~1ca x", "is too long", null);

        // Then
        assertThat(thrownBy(found)).containsExactly(unreadable);
    }

    private static Violation violation(String pointer) {
        return Violation.ofMember(pointer, "is wrong", null);
    }

    @SuppressWarnings("unchecked")
    private static List<Violation> thrownBy(FoundViolations found) {
        HttpProblem problem = catchThrowableOfType(HttpProblem.class, found::throwIfAny);
        return (List<Violation>) Objects.requireNonNull(problem.getParameters().get("errors"));
    }
}
