package org.oas.cim.contracts.code;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.oas.cim.contracts.code.CodeList.COUNTRIES;
import static org.oas.cim.contracts.code.CodeList.MEMBERSHIP_STATUSES;
import static org.oas.cim.contracts.code.CodeList.OAS_MEMBERSHIPS;

class OasMembershipsTest {

    private static final Map<String, List<CodeEntry>> FACTS = OAS_MEMBERSHIPS.entries().stream()
            .collect(Collectors.groupingBy(fact -> fact.attribute("country").orElseThrow()));

    @Test
    void thereAre35MemberStates() {
        // Then
        assertThat(FACTS).hasSize(35);
        assertThat(COUNTRIES.codes()).containsAll(FACTS.keySet());
        assertThat(FACTS.values())
                .filteredOn(facts -> "1948-04-30".equals(facts.getFirst().since()))
                .hasSize(21);
    }

    @Test
    void aFactsCodeIsItsCountryAndYear() {
        // Then
        assertThat(OAS_MEMBERSHIPS.entries()).allSatisfy(fact -> {
            assertThat(fact.code())
                    .isEqualTo(fact.attribute("country").orElseThrow() + "-"
                            + String.valueOf(fact.since()).substring(0, 4));
            assertThat(MEMBERSHIP_STATUSES.codes())
                    .contains(fact.attribute("membership").orElseThrow());
        });
    }

    @Test
    void theFactsOfACountryFollowEachOtherWithoutAGap() {
        // Then
        assertThat(FACTS.values()).allSatisfy(facts -> {
            for (int later = 1; later < facts.size(); later++) {
                assertThat(facts.get(later).since())
                        .isEqualTo(facts.get(later - 1).until());
            }
            assertThat(facts.getLast().until()).isNull();
        });
    }

    @Test
    void exclusionSuspensionAndDenunciationAreDatedFacts() {
        // Then
        assertThat(FACTS.get("CU"))
                .extracting(CodeEntry::since, OasMembershipsTest::membership)
                .containsExactly(
                        tuple("1948-04-30", "active"),
                        tuple("1962-01-31", "excluded"),
                        tuple("2009-06-03", "not-participating"));
        assertThat(FACTS.get("HN"))
                .extracting(CodeEntry::since, OasMembershipsTest::membership)
                .containsExactly(
                        tuple("1948-04-30", "active"), tuple("2009-07-04", "suspended"), tuple("2011-06-01", "active"));
        assertThat(FACTS.get("NI"))
                .extracting(CodeEntry::since, OasMembershipsTest::membership)
                .containsExactly(tuple("1948-04-30", "active"), tuple("2023-11-19", "left"));
        assertThat(FACTS.get("VE"))
                .extracting(CodeEntry::since, OasMembershipsTest::membership)
                .containsExactly(tuple("1948-04-30", "active"), tuple("2019-04-27", "disputed"));
    }

    private static String membership(CodeEntry fact) {
        return fact.attribute("membership").orElseThrow();
    }
}
