package org.oas.cim.gateway.frontdoor;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpenConnectionsTest {

    private static final Holder ADDRESS = new Holder("address 192.0.2.1", false);
    private static final Holder CLIENT = new Holder("client a", true);

    private final OpenConnections open = new OpenConnections(new FixedLimits(3));

    @Test
    void nobodyHoldsMoreThanItMayAndWhatIsClosedCanBeOpenedAgain() {
        assertThat(opened(ADDRESS, 5)).isEqualTo(3);
        open.close(ADDRESS);
        assertThat(opened(ADDRESS, 5)).isEqualTo(1);
        assertThat(opened(CLIENT, 40)).isEqualTo(30);
    }

    @Test
    void closingMoreThanWasOpenedGivesNothing() {
        open.close(ADDRESS);
        opened(ADDRESS, 1);
        open.close(ADDRESS);
        open.close(ADDRESS);

        assertThat(opened(ADDRESS, 5)).isEqualTo(3);
    }

    @Test
    void manyAtATimeAreCountedRight() {
        long count = IntStream.range(0, 1_000)
                .parallel()
                .filter(i -> open.open(CLIENT))
                .count();

        assertThat(count).isEqualTo(30);
    }

    private long opened(Holder holder, int tries) {
        return IntStream.range(0, tries).filter(i -> open.open(holder)).count();
    }
}
