package org.oas.cim.kit.directory;

import java.util.UUID;
import java.util.regex.Pattern;

import org.oas.cim.kit.identity.PartnerIds;

/** A reference as it may be written in a request. */
sealed interface WrittenReference {

    /** A record's id. */
    record Id(UUID id) implements WrittenReference {}

    /** The acting partner's own id of a record. */
    record External(String externalId) implements WrittenReference {}

    /** What another register calls a record: {@code iati:XM-DAC-47066}. */
    record Identified(String identifier) implements WrittenReference {}

    /** No record can be meant by it. */
    record Meaningless() implements WrittenReference {}

    String EXTERNAL = "ext:";

    /** What an externalId and an identifier's value can be at most; see the contents' constraints. */
    Pattern EXTERNAL_FORM = Pattern.compile("ext:\\P{Cntrl}{1,200}");

    Pattern IDENTIFIER_FORM = Pattern.compile("[a-z][a-z0-9-]{0,29}:\\P{Cntrl}{1,250}");

    static WrittenReference of(String text) {
        if (text.startsWith(EXTERNAL)) {
            return EXTERNAL_FORM.matcher(text).matches()
                    ? new External(text.substring(EXTERNAL.length()))
                    : new Meaningless();
        }
        if (IDENTIFIER_FORM.matcher(text).matches()) {
            return new Identified(text);
        }
        return PartnerIds.parse(text).<WrittenReference>map(Id::new).orElseGet(Meaningless::new);
    }
}
