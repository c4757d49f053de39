package org.oas.cim.gateway.relation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.gateway.reader.Circle;

/**
 * The records that refer to one. Partners have none here: who takes part in a thousand activities is found by the filter for partners.
 *
 * @param all by id
 */
record Referrers(Set<Referrer> all, Set<Scoped> countriesBasedOn) {

    static Referrers of(RecordSnapshot record, Web web) {
        Referrers found = new Referrers(new TreeSet<>(Referrer.ORDER), new LinkedHashSet<>());
        if (record.recordType() != RecordType.PARTNER) {
            found.collect(record.id(), record.id(), Circle.EVERYBODY, new LinkedHashSet<>(), web);
        }
        return found;
    }

    /** Who names a record that was merged into this one refers to this one. */
    private void collect(UUID id, UUID merged, Circle circle, Set<UUID> passed, Web web) {
        if (!passed.add(merged)) {
            return;
        }
        for (UUID referring : web.mentionedBy(merged)) {
            Known known = web.known(referring);
            if (known != null && !referring.equals(id)) {
                add(known, merged, circle);
            }
        }
        for (UUID earlier : web.mergedFrom(merged)) {
            Known known = web.known(earlier);
            collect(id, earlier, known == null ? Circle.NOBODY : circle.and(known.circle()), passed, web);
        }
    }

    private void add(Known referring, UUID target, Circle circle) {
        Name name = referring.name();
        Circle both = circle.and(referring.circle());
        if (name == null) {
            return;
        }
        for (Mention mention : referring.mentions()) {
            if (mention.target().equals(target) && !mention.ofPartner()) {
                Referrer referrer = new Referrer(referring.id(), name.recordType(), name.texts(), mention.as(), both);
                all.add(referrer);
                if (mention.as().equals(Mention.BASED_ON)) {
                    referring.countries().forEach(country -> countriesBasedOn.add(new Scoped(country, both)));
                }
            }
        }
    }

    /** Bounded; that others may see more than everybody does not take room from what everybody sees. */
    List<Referrer> shown() {
        return Stream.concat(first(true), first(false)).sorted(Referrer.ORDER).toList();
    }

    private Stream<Referrer> first(boolean isPublic) {
        return all.stream()
                .filter(referrer -> referrer.circle().equals(Circle.EVERYBODY) == isPublic)
                .limit(Catalogue.MOST_REFERRERS);
    }
}
