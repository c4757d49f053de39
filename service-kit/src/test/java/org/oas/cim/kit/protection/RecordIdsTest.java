package org.oas.cim.kit.protection;

import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** A record's id in a text is no telephone number and no document's, whatever its digits happen to be. */
class RecordIdsTest {

    private static final TextGate GATE = new TextGate();

    @Property(tries = 2_000)
    void anIdPasses(@ForAll("ids") String id) {
        for (String text : new String[] {id, "see " + id + ".", "(" + id + ")"}) {
            assertThat(GATE.check(JsonNodeFactory.instance.objectNode().put("title", text)))
                    .isEmpty();
        }
    }

    @Property(tries = 200)
    void aTelephoneNumberBesideAnIdDoesNot(@ForAll("ids") String id) {
        assertThat(GATE.check(JsonNodeFactory.instance.objectNode().put("title", id + " +1 202 458 3000")))
                .hasSize(1);
    }

    /** Random ones, and ones of digits alone, which are most like numbers. */
    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> digits = Combinators.combine(digits(8), digits(4), digits(4), digits(4), digits(12))
                .as((a, b, c, d, e) -> String.join("-", a, b, c, d, e));
        return Arbitraries.oneOf(Arbitraries.create(() -> UUID.randomUUID().toString()), digits);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }
}
