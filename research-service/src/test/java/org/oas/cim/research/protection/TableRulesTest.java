package org.oas.cim.research.protection;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.oas.cim.research.protection.Figures.count;
import static org.oas.cim.research.protection.Figures.hidden;
import static org.oas.cim.research.protection.Figures.inTable;
import static org.oas.cim.research.protection.Figures.range;
import static org.oas.cim.research.protection.Figures.total;
import static org.oas.cim.research.protection.Figures.withBasis;

class TableRulesTest {

    private final TableRules rules = new TableRules();

    @Test
    void aTableThatAddsUpIsRight() {
        // Then
        assertThat(rules.check(Figures.table(3, 20, 40))).isEmpty();
        assertThat(rules.check(new Suppression().suppress(Figures.table(3, 20, 40))))
                .isEmpty();
    }

    @Test
    void partsMayBeLessThanTheirTotal() {
        // Then
        assertThat(rules.check(List.of(inTable(count(20)), total(count(40))))).isEmpty();
    }

    @Test
    void aTotalNamesItsTable() {
        // Given
        Figure lost = new Figure(count(20).value(), null, null, false, null, "victims", null, null, true, "detected");

        // Then
        assertThat(rules.check(List.of(count(20), lost)))
                .extracting(FigureViolation::figure, FigureViolation::member)
                .containsExactly(tuple(1, "table"));
    }

    @Test
    void aTableHasOneTotal() {
        // Then
        assertThat(rules.check(List.of(total(count(40)), inTable(count(20)), total(count(40)))))
                .extracting(FigureViolation::figure, FigureViolation::member)
                .containsExactly(tuple(2, "total"));
    }

    @Test
    void partsAreTogetherNoMoreThanTheirTotal() {
        // Given
        List<Figure> table = List.of(inTable(count(30)), inTable(range(11L, 20L)), total(count(40)));

        // Then
        assertThat(rules.check(table)).singleElement().satisfies(violation -> {
            assertThat(violation.figure()).isEqualTo(2);
            assertThat(violation.member()).isEqualTo("total");
            assertThat(violation.detail()).doesNotContain("30", "40", "41");
        });
    }

    @Test
    void hiddenPartsCountWithTheLeastThatTheyMayBe() {
        // Then
        assertThat(rules.check(List.of(inTable(hidden(1, 10L)), inTable(hidden(11, null)), total(count(12)))))
                .isEmpty();
        assertThat(rules.check(List.of(inTable(hidden(1, 10L)), inTable(hidden(11, null)), total(count(11)))))
                .hasSize(1);
    }

    @Test
    void estimatedAndDetectedFiguresAreNotAddedUp() {
        // Given
        List<Figure> table = List.of(inTable(count(20)), withBasis(inTable(count(20)), "estimated"), total(count(40)));

        // Then
        assertThat(rules.check(table))
                .extracting(FigureViolation::figure, FigureViolation::member)
                .containsExactly(tuple(1, "basis"));
    }

    @Test
    void figuresOutsideOfTablesMayDifferInTheirBasis() {
        // Then
        assertThat(rules.check(
                        List.of(count(20), withBasis(Figures.of(count(30), null, "victims", null), "estimated"))))
                .isEmpty();
    }
}
