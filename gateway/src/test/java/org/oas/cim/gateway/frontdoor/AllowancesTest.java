package org.oas.cim.gateway.frontdoor;

import java.time.Duration;
import java.util.List;

import io.github.bucket4j.TimeMeter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AllowancesTest {

    private static final Holder ONE = new Holder("address 192.0.2.1", false);
    private static final Holder OTHER = new Holder("address 192.0.2.2", false);
    private static final Holder CLIENT = new Holder("client 1", true);

    private final Clock clock = new Clock();
    private final Allowances allowances = new Allowances(new FixedLimits(60), clock);

    @Test
    void noMoreThanAMinutesIsThereAtOnceAndItGrowsBackEvenly() {
        assertThat(taken(ONE, 100)).isEqualTo(60);
        assertThat(allowances.isSpent(Quota.REQUESTS, ONE)).isTrue();

        clock.pass(Duration.ofSeconds(10));
        assertThat(taken(ONE, 100)).isEqualTo(10);

        clock.pass(Duration.ofHours(1));
        assertThat(taken(ONE, 100)).isEqualTo(60);
    }

    @Test
    void whatIsLeftAndWhenToComeAgainIsTold() {
        assertThat(allowances.take(Quota.REQUESTS, ONE).getRemainingTokens()).isEqualTo(59);
        taken(ONE, 59);

        var refused = allowances.take(Quota.REQUESTS, ONE);

        assertThat(refused.isConsumed()).isFalse();
        assertThat(Duration.ofNanos(refused.getNanosToWaitForRefill())).isEqualTo(Duration.ofSeconds(1));
        assertThat(Duration.ofNanos(refused.getNanosToWaitForReset())).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void callersAndWhatIsCountedAreCountedApart() {
        taken(ONE, 60);

        assertThat(allowances.isSpent(Quota.REQUESTS, OTHER)).isFalse();
        assertThat(allowances.isSpent(Quota.STREAMS, ONE)).isFalse();
        assertThat(taken(CLIENT, 700)).isEqualTo(600);
    }

    /** However requests come, none is refused that is allowed, and none is let in that is not. */
    @Property
    void asManyAreLetInAsTheTimeAllows(
            @ForAll @Size(max = 60) List<@IntRange(max = 20_000) Integer> pauses,
            @ForAll @IntRange(min = 1, max = 100) int atOnce) {
        Clock clock = new Clock();
        Allowances allowances = new Allowances(new FixedLimits(60), clock);
        double there = 60;
        for (int pause : pauses) {
            clock.pass(Duration.ofMillis(pause));
            there = Math.min(60, there + pause / 1_000.0);
            int wanted = Math.min(atOnce, (int) Math.floor(there + 1e-6));
            assertThat(taken(allowances, ONE, atOnce)).isEqualTo(wanted);
            there -= wanted;
        }
    }

    private int taken(Holder holder, int tries) {
        return taken(allowances, holder, tries);
    }

    private static int taken(Allowances allowances, Holder holder, int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += allowances.take(Quota.REQUESTS, holder).isConsumed() ? 1 : 0;
        }
        return taken;
    }

    /** Stands still until it is told to pass. */
    private static final class Clock implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
