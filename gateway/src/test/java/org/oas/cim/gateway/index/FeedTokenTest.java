package org.oas.cim.gateway.index;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTokenTest {

    @Property(tries = 200)
    void isReadAsItWasWritten(
            @ForAll long most,
            @ForAll long least,
            @ForAll @IntRange(max = 20) int truncations,
            @ForAll @LongRange(min = -1, max = 1L << 53) long offset) {
        FeedToken token = new FeedToken(new Epoch(new Uuid(most, least).toString(), truncations), offset);

        assertThat(FeedToken.parse(token.toString())).contains(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "x-1", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA-", "AAAAAAAAAAAAAAAAAAAAAA--2"
            })
    void anythingElseIsNone(String text) {
        assertThat(FeedToken.parse(text)).isEmpty();
    }
}
