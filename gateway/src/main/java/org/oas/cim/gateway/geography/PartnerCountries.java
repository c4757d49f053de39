package org.oas.cim.gateway.geography;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.record.Accreditation;
import org.oas.cim.contracts.record.Participation;

/** The countries that organizations belong to: not where they are, but whose they are. */
public final class PartnerCountries {

    private PartnerCountries() {}

    /** The partner's country, and the one that an embassy or mission represents. */
    public static Set<String> of(PartnerContent partner) {
        return of(partner.country(), partner.accreditation());
    }

    /** The same of a body that a participation states itself. */
    public static Set<String> of(Participation participation) {
        return of(participation.country(), participation.accreditation());
    }

    private static Set<String> of(@Nullable String country, @Nullable Accreditation accreditation) {
        Set<String> countries = new TreeSet<>();
        if (country != null) {
            countries.add(country);
        }
        if (accreditation != null && accreditation.from() != null) {
            countries.add(accreditation.from());
        }
        return countries;
    }
}
