package org.oas.cim.kit.problem;

import java.net.URI;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class JsonPointersTest {

    @Test
    void thePointerOfTheWholeIsTheEmptyFragment() {
        // Then
        assertThat(new JsonPointers()).hasToString("#");
    }

    @Test
    void membersAndIndexesFollowEachOther() {
        // When
        JsonPointers pointer = new JsonPointers().member("places").index(0).member("country");

        // Then
        assertThat(pointer).hasToString("#/places/0/country");
    }

    /** The table of RFC 6901 §6, and a letter that is no ASCII. */
    static Stream<Arguments> fragments() {
        return Stream.of(
                Arguments.of("foo", "#/foo"),
                Arguments.of("", "#/"),
                Arguments.of("a/b", "#/a~1b"),
                Arguments.of("c%d", "#/c%25d"),
                Arguments.of("e^f", "#/e%5Ef"),
                Arguments.of("g|h", "#/g%7Ch"),
                Arguments.of("i\\j", "#/i%5Cj"),
                Arguments.of("k\"l", "#/k%22l"),
                Arguments.of(" ", "#/%20"),
                Arguments.of("m~n", "#/m~0n"),
                Arguments.of("título", "#/t%C3%ADtulo"));
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void aNameIsEscapedAsAFragmentNeedsIt(String name, String pointer) {
        // Then
        assertThat(new JsonPointers().member(name)).hasToString(pointer);
    }

    @Property
    void whateverAMemberIsCalledThePointerIsAFragment(@ForAll String name) {
        // When
        URI fragment = URI.create(new JsonPointers().member(name).toString());

        // Then
        assertThat(fragment.getRawFragment()).startsWith("/");
        assertThat(fragment.getRawFragment().substring(1)).doesNotContain("/");
    }
}
