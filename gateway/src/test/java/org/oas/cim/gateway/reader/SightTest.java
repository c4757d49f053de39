package org.oas.cim.gateway.reader;

import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.testing.Readers;
import org.oas.cim.gateway.testing.RecordDraft;
import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

class SightTest {

    private static final UUID OWNER = Records.id(900);
    private static final UUID OTHER = Records.id(901);

    @ParameterizedTest(name = "{0} now, {1} once, withdrawn {2}: public {3}, other {4}, owner {5}, CIM {6}")
    @CsvSource({
        "PUBLIC, PUBLIC, false, ENTRY, ENTRY, ENTRY, ENTRY",
        "PARTNERS, PARTNERS, false, NOTHING, ENTRY, ENTRY, ENTRY",
        "OWNER_AND_CIM, OWNER_AND_CIM, false, NOTHING, NOTHING, ENTRY, ENTRY",
        "PARTNERS, PUBLIC, false, WITHDRAWN, ENTRY, ENTRY, ENTRY",
        "OWNER_AND_CIM, PARTNERS, false, NOTHING, WITHDRAWN, ENTRY, ENTRY",
        "OWNER_AND_CIM, PUBLIC, false, WITHDRAWN, WITHDRAWN, ENTRY, ENTRY",
        "PUBLIC, PUBLIC, true, WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN",
        "PARTNERS, PARTNERS, true, NOTHING, WITHDRAWN, WITHDRAWN, WITHDRAWN",
        "OWNER_AND_CIM, OWNER_AND_CIM, true, NOTHING, NOTHING, WITHDRAWN, WITHDRAWN",
    })
    void aReaderSeesWhatVisibilityAllowsAndIsToldOfWhatItCouldOnceSee(
            Visibility now, Visibility once, boolean withdrawn, Sight everybody, Sight other, Sight owner, Sight cim) {
        // Given
        RecordDraft draft = Records.activity(1).ownedBy(OWNER).seenBy(now, once);
        RecordSnapshot record = (withdrawn ? draft.withdraw() : draft).snapshot();

        // When, then
        assertThat(Sight.of(Reader.PUBLIC, record)).isEqualTo(everybody);
        assertThat(Sight.of(Readers.partner(OTHER), record)).isEqualTo(other);
        assertThat(Sight.of(Readers.partner(OWNER), record)).isEqualTo(owner);
        assertThat(Sight.of(Readers.partner(WellKnownPartners.CIM), record)).isEqualTo(cim);
    }
}
