package org.oas.cim.contracts.record;

import java.util.Arrays;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisibilityTest {

    @Test
    void codesAreWhatTheApiWrites() {
        // Then
        assertThat(Arrays.stream(Visibility.values()).map(Visibility::code))
                .containsExactly("owner-and-cim", "partners", "public");
    }

    @Property
    void theWiderOfTwoIsNarrowerThanNeitherAndOneOfThem(@ForAll Visibility one, @ForAll Visibility other) {
        // When
        Visibility wider = one.or(other);

        // Then
        assertThat(wider).isIn(one, other).isGreaterThanOrEqualTo(one).isGreaterThanOrEqualTo(other);
    }
}
