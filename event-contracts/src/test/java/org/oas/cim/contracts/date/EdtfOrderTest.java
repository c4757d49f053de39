package org.oas.cim.contracts.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EdtfOrderTest {

    @Test
    void anOpenStartIsFirstAnOpenEndLastAndUndatedLastOfAll() {
        // Given
        List<@Nullable EdtfDate> dates = new ArrayList<>();
        dates.add(null);
        for (String text : List.of("2005-04/..", "2005-04-14", "2005-04", "2005-21", "../2006", "2005", "../2005")) {
            dates.add(EdtfDate.parse(text));
        }

        // When
        dates.sort(EdtfDate.CHRONOLOGICAL);

        // Then
        assertThat(dates.stream().map(date -> date == null ? null : date.text()))
                .containsExactly("../2005", "../2006", "2005", "2005-21", "2005-04", "2005-04/..", "2005-04-14", null);
    }

    @ParameterizedTest
    @CsvSource({
        "2005-21,    2005-04-14/2005-04-15, true",
        "2005-21,    2005-22,               true",
        "2005-40,    2005-41,               false",
        "2004,       2004-12-31,            true",
        "2004-24,    2005-03-20,            true",
        "2004-24,    2005-03-21,            false",
        "2005-04/.., 2030,                  true",
        "2005-04/.., 2005-03,               false",
        "2005-04/,   2030,                  true",
        "../2005,    1492,                  true",
        "../2005,    2006,                  false",
        "../2005,    2005-12-31/..,         true",
        "201X,       20XX,                  true",
    })
    void twoDatesOverlapWhereTheyMayMeanTheSameDay(String one, String other, boolean overlap) {
        assertThat(EdtfDate.parse(one).overlaps(EdtfDate.parse(other))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "2005-04-14/2005-04-15, 2005-21,    true",
        "2005-21,               2005-04-14, false",
        "2005-21,               2005-40,    true",
        "2005-24,               2005,       false",
        "2005-04/..,            2005/..,    true",
        "2005-04/..,            2005,       false",
        "2005,                  ../2005,    true",
    })
    void aDateIsWithinAnotherThatMayMeanAllItsDays(String inner, String outer, boolean within) {
        assertThat(EdtfDate.parse(inner).within(EdtfDate.parse(outer))).isEqualTo(within);
    }

    @Property
    void theOrderIsTotal(@ForAll("dates") EdtfDate a, @ForAll("dates") EdtfDate b, @ForAll("dates") EdtfDate c) {
        // Given
        int ab = compare(a, b);
        int bc = compare(b, c);

        // Then
        assertThat(Integer.signum(ab)).isEqualTo(-Integer.signum(compare(b, a)));
        assertThat(compare(a, a)).isZero();
        if (ab <= 0 && bc <= 0) {
            assertThat(compare(a, c)).isNotPositive();
        }
        if (ab == 0) {
            assertThat(Integer.signum(compare(a, c))).isEqualTo(Integer.signum(bc));
            assertThat(Arrays.asList(a.earliest(), a.latest())).containsExactly(b.earliest(), b.latest());
        }
    }

    @Property
    void overlapIsSymmetricAndReflexive(@ForAll("dates") EdtfDate a, @ForAll("dates") EdtfDate b) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        assertThat(a.overlaps(a)).isTrue();
    }

    @Property
    void whatIsWithinOverlapsAndOnlyEqualBoundsAreWithinEachOther(
            @ForAll("dates") EdtfDate a, @ForAll("dates") EdtfDate b) {
        assertThat(a.within(a)).isTrue();
        if (a.within(b)) {
            assertThat(a.overlaps(b)).isTrue();
            assertThat(b.within(a)).isEqualTo(compare(a, b) == 0);
        }
    }

    @Property
    void withinIsPassedOn(@ForAll("dates") EdtfDate a, @ForAll("dates") EdtfDate b, @ForAll("dates") EdtfDate c) {
        if (a.within(b) && b.within(c)) {
            assertThat(a.within(c)).isTrue();
        }
    }

    @Provide
    Arbitrary<EdtfDate> dates() {
        return EdtfArbitraries.expressions().map(EdtfDate::parse);
    }

    private static int compare(EdtfDate a, EdtfDate b) {
        return EdtfDate.CHRONOLOGICAL.compare(a, b);
    }
}
