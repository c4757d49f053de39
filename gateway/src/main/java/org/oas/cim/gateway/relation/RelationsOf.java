package org.oas.cim.gateway.relation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.gateway.reader.Circle;

/** Works out one record's relations. */
final class RelationsOf {

    private final RecordSnapshot record;
    private final Web web;
    private final List<Mention> mentions;

    RelationsOf(RecordSnapshot record, Web web) {
        this.record = record;
        this.web = web;
        this.mentions = Mention.in(record);
    }

    Relations toRelations() {
        Referrers referrers = Referrers.of(record, web);
        return new Relations(related(), referrers.shown(), referrers.countriesBasedOn(), projects());
    }

    private Map<UUID, Related> related() {
        Map<UUID, Related> related = new TreeMap<>();
        mentions.forEach(
                mention -> related.putIfAbsent(mention.target(), related(mention.target(), mention.ofPartner())));
        return related;
    }

    /** Of a record that is not known it cannot be said who may see it; partners may be seen by everybody. */
    private Related related(UUID target, boolean isPartner) {
        List<Web.Step> steps = web.standsFor(target, isPartner ? Circle.EVERYBODY : Circle.NOBODY);
        Web.Step last = steps.getLast();
        Known present = last.known();
        return new Related(
                steps.stream().map(Web.Step::id).toList(),
                steps.getFirst().circle(),
                present == null ? null : present.name(),
                last.circle(),
                present == null ? Set.of() : present.partnerCountries());
    }

    private Set<Scoped> projects() {
        Set<Scoped> projects = new LinkedHashSet<>();
        if (record.recordType() == RecordType.PROJECT) {
            projects.add(new Scoped(record.id().toString(), Circle.EVERYBODY));
        }
        climb(mentions, Circle.EVERYBODY, Set.of(record.id()), projects);
        return projects;
    }

    private void climb(List<Mention> from, Circle circle, Set<UUID> passed, Set<Scoped> projects) {
        for (Mention mention : from) {
            if (mention.isUpward()) {
                for (Web.Step step : web.standsFor(mention.target(), Circle.NOBODY)) {
                    visit(step, circle.and(step.circle()), passed, projects);
                }
            }
        }
    }

    private void visit(Web.Step step, Circle circle, Set<UUID> passed, Set<Scoped> projects) {
        Known known = step.known();
        if (known == null || passed.contains(step.id())) {
            return;
        }
        if (known.is(RecordType.PROJECT)) {
            projects.add(new Scoped(step.id().toString(), circle));
        }
        Set<UUID> onward =
                Stream.concat(passed.stream(), Stream.of(step.id())).collect(LinkedHashSet::new, Set::add, Set::addAll);
        climb(known.mentions(), circle, onward, projects);
    }
}
