package org.oas.cim.kit.paging;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListQueryTest {

    @Test
    void theAddressOfAPageRepeatsTheFiltersEncodedAndInOneOrder() {
        // Given
        ListQuery query = query(Map.of("status", "planned", "externalId", "a b&c=d/é"));

        // Then
        assertThat(query.at("CURSOR"))
                .isEqualTo("/v1/activities?externalId=a+b%26c%3Dd%2F%C3%A9&status=planned&limit=2&cursor=CURSOR");
    }

    @Test
    void withoutFiltersTheAddressHasLimitAndCursorOnly() {
        // Then
        assertThat(query(Map.of()).at("CURSOR")).isEqualTo("/v1/activities?limit=2&cursor=CURSOR");
    }

    @Test
    void aFiltersValueCannotPassForAnotherFilter() {
        // Given
        ListQuery two = query(Map.of("externalId", "x", "owner", "me"));
        ListQuery one = query(Map.of("externalId", "x, owner=me"));

        // Then
        assertThat(one.binding()).isNotEqualTo(two.binding());
    }

    @Test
    void theBindingHoldsThePathTheFiltersAndTheReaderButNotThePagesSize() {
        // Given
        ListQuery query = query(Map.of("status", "planned"));

        // Then
        assertThat(new ListQuery("/v1/activities", Map.of("status", "planned"), "reader", 99, "c").binding())
                .isEqualTo(query.binding());
        assertThat(new ListQuery("/v1/studies", Map.of("status", "planned"), "reader", 2, null).binding())
                .isNotEqualTo(query.binding());
        assertThat(new ListQuery("/v1/activities", Map.of("status", "planned"), "other", 2, null).binding())
                .isNotEqualTo(query.binding());
        assertThat(query(Map.of("status", "completed")).binding()).isNotEqualTo(query.binding());
    }

    private static ListQuery query(Map<String, String> filters) {
        return new ListQuery("/v1/activities", filters, "reader", 2, null);
    }
}
