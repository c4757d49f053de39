package org.oas.cim.gateway.index;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.Visibility;

/** {@link Sight#ENTRY} as index terms: what a list of entries is filtered by. */
public final class Audience {

    private static final String PUBLIC = "public";
    private static final String PARTNERS = "partners";
    private static final String CIM = "cim";

    private Audience() {}

    /** The terms of a record that is not withdrawn. */
    static List<String> terms(Visibility visibility, UUID owner) {
        return switch (visibility) {
            case PUBLIC -> List.of(PUBLIC);
            case PARTNERS -> List.of(PARTNERS);
            case OWNER_AND_CIM -> List.of(CIM, owner(owner));
        };
    }

    /** Matches the records whose entry the reader may see. */
    public static Query query(Reader reader) {
        List<BytesRef> terms = new ArrayList<>();
        terms.add(new BytesRef(PUBLIC));
        reader.partner().ifPresent(partner -> {
            terms.add(new BytesRef(PARTNERS));
            terms.add(new BytesRef(partner.equals(WellKnownPartners.CIM) ? CIM : owner(partner)));
        });
        return new TermInSetQuery(Fields.AUDIENCE, terms);
    }

    private static String owner(UUID partner) {
        return "owner:" + partner;
    }
}
